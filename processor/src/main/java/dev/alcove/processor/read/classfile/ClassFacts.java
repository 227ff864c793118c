// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a class besides what the compiler shows.
 *
 * @param parameterNames names of parameters by method, see {@link Descriptors#key}
 * @param nullness what is said at places: true where null may be, false where it may not
 */
public record ClassFacts(Map<String, List<String>> parameterNames, Map<Place, Boolean> nullness) {

  /** The part of a member's declaration that is a field's type. */
  public static final String FIELD = "field";

  /** The part of a member's declaration that is a method's result. */
  public static final String RETURN = "return";

  /**
   * A use of a type.
   *
   * @param member the field or method, see {@link Descriptors#key}
   * @param part {@link #FIELD}, {@link #RETURN} or the number of a parameter
   * @param path the way into the type, as in the Java Virtual Machine Specification 4.7.20.2:
   *     {@code "["} for an array's component, {@code "0;"} for a type argument, {@code "*"} for a
   *     wildcard's bound; empty for the whole type
   */
  public record Place(String member, String part, String path) {}

  /** Copies the maps. */
  public ClassFacts {
    parameterNames = Map.copyOf(parameterNames);
    nullness = Map.copyOf(nullness);
  }

  /** The names of a method's parameters; null if they are not known. */
  public @Nullable List<String> namesOf(String method) {
    return parameterNames.get(method);
  }
}
