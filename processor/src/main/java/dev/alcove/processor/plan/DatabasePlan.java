// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/**
 * The class that implements a database, and the one that holds its schema.
 *
 * @param database the user's interface
 * @param implementation the class to write
 * @param hiddenNames simple names that mean something else inside of the class
 * @param marked whether the classes are marked as generated
 * @param daos the DAOs, in the order of the source
 * @param schema the schema
 * @param history the steps from version to version
 */
public record DatabasePlan(
    TypeRef database,
    TypeRef implementation,
    Set<String> hiddenNames,
    GeneratedMark marked,
    List<DaoField> daos,
    SchemaPlan schema,
    HistoryPlan history) {

  /**
   * A method that returns a DAO, and the field behind it.
   *
   * @param method the method's name
   * @param field the field's name
   * @param dao the DAO's type
   * @param implementation its class
   */
  public record DaoField(String method, String field, TypeRef dao, TypeRef implementation) {}

  /** Copies the collections. */
  public DatabasePlan {
    hiddenNames = Set.copyOf(hiddenNames);
    daos = List.copyOf(daos);
  }
}
