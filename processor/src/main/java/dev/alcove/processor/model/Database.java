// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A database as declared.
 *
 * @param type the user's interface
 * @param isPublic whether it can be seen outside its package
 * @param versions its history in ascending order; one synthetic version 1 where none is declared
 * @param removals which tables and views versions took away, ascending by version
 * @param javaSteps the user's migration methods, ascending by version
 * @param tables its tables, in the order of the annotation
 * @param views its views, in the order of the annotation
 * @param daos the methods that return DAOs
 * @param unlistedTables tables that DAOs and foreign keys use although they are not listed, and
 *     further tables and views of the same compilation
 * @param minimumSqlite the oldest SQLite it must run on
 * @param hiddenNames simple names that mean something else inside of the interface
 * @param origin the interface
 */
public record Database(
    TypeRef type,
    boolean isPublic,
    List<Version> versions,
    List<Removal> removals,
    List<JavaStep> javaSteps,
    List<Table> tables,
    List<View> views,
    List<DaoAccessor> daos,
    List<UnlistedTable> unlistedTables,
    MinimumSqlite minimumSqlite,
    Set<String> hiddenNames,
    Origin origin) {

  /**
   * A method of the database that returns a DAO.
   *
   * @param method its name
   * @param dao the DAO
   * @param origin the method
   */
  public record DaoAccessor(String method, Dao dao, Origin origin) {}

  /**
   * The class of a table or view that the annotation does not list.
   *
   * @param name the name of the table or view
   * @param type the class
   * @param isView whether it is a view
   */
  public record UnlistedTable(String name, TypeRef type, boolean isView) {}

  /** Copies the collections. */
  public Database {
    versions = List.copyOf(versions);
    removals = List.copyOf(removals);
    javaSteps = List.copyOf(javaSteps);
    tables = List.copyOf(tables);
    views = List.copyOf(views);
    daos = List.copyOf(daos);
    unlistedTables = List.copyOf(unlistedTables);
    hiddenNames = Set.copyOf(hiddenNames);
  }

  /** The number of the current version. */
  public int currentVersion() {
    return versions.get(versions.size() - 1).value();
  }

  /** Where a version is declared; where the database is, for a number that none has. */
  public Origin originOf(int version) {
    return version >= 1 && version <= versions.size() ? versions.get(version - 1).origin() : origin;
  }
}
