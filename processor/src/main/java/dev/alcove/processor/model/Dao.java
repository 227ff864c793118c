// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A DAO interface or abstract class.
 *
 * @param type the user's type
 * @param isPublic whether it can be seen outside its package
 * @param kind interface, or class with which constructor
 * @param methods the methods to implement or to wrap, inherited ones included, type variables bound
 * @param hiddenNames simple names that mean something else inside of the type
 * @param origin the type
 */
public record Dao(
    TypeRef type,
    boolean isPublic,
    Kind kind,
    List<DaoMethod> methods,
    Set<String> hiddenNames,
    Origin origin) {

  /** What the generated class must extend, and how. */
  public enum Kind {
    /** An interface. */
    INTERFACE,
    /** An abstract class with a constructor without parameters. */
    CLASS,
    /** An abstract class whose constructor takes the database. */
    CLASS_WITH_DATABASE
  }

  /** Copies the collections. */
  public Dao {
    methods = List.copyOf(methods);
    hiddenNames = Set.copyOf(hiddenNames);
  }
}
