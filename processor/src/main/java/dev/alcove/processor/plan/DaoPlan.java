// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/**
 * The class that implements a DAO.
 *
 * @param dao the user's type
 * @param kind what that is
 * @param implementation the class to write
 * @param isPublic whether it must be seen from another package
 * @param database the type of the constructor's parameter
 * @param hiddenNames simple names that mean something else inside of the class
 * @param marked whether the class is marked as generated
 * @param constants the SQL of its methods
 * @param reads what its live queries read
 * @param methods its methods, in the order of the source
 * @param relations the methods that load children
 * @param readers the readers that they share
 * @param binders the binders that they share
 */
public record DaoPlan(
    TypeRef dao,
    Dao.Kind kind,
    TypeRef implementation,
    boolean isPublic,
    TypeRef database,
    Set<String> hiddenNames,
    GeneratedMark marked,
    List<SqlConstant> constants,
    List<ReadsConstant> reads,
    List<MethodPlan> methods,
    List<RelationMethod> relations,
    List<ReaderMethod> readers,
    List<BinderMethod> binders) {

  /** The name of the field that holds the database. */
  public static final String DATABASE = "database";

  /** Copies the collections. */
  public DaoPlan {
    hiddenNames = Set.copyOf(hiddenNames);
    constants = List.copyOf(constants);
    reads = List.copyOf(reads);
    methods = List.copyOf(methods);
    relations = List.copyOf(relations);
    readers = List.copyOf(readers);
    binders = List.copyOf(binders);
  }
}
