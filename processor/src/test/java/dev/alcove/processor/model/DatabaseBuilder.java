// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds a {@link Database}. */
public final class DatabaseBuilder {

  private final TypeRef type;
  private final List<Table> tables = new ArrayList<>();
  private final List<View> views = new ArrayList<>();
  private final List<Database.DaoAccessor> daos = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final List<JavaStep> steps = new ArrayList<>();
  private List<Version> versions;
  private MinimumSqlite minimumSqlite = MinimumSqlite.NEWEST;

  DatabaseBuilder(TypeRef type) {
    this.type = type;
    this.versions = List.of(new Version(1, "", "", List.of(), Models.at(type.simpleName())));
  }

  /** Sets the history. */
  public DatabaseBuilder versions(Version... all) {
    versions = List.of(all);
    return this;
  }

  /** Sets a history of drafts up to this version. */
  public DatabaseBuilder version(int current) {
    versions =
        IntStream.rangeClosed(1, current)
            .mapToObj(n -> new Version(n, "", "", List.of(), Models.at("version " + n)))
            .toList();
    return this;
  }

  /** The database lost tables or views with this version. */
  public DatabaseBuilder removed(int version, Removal.Kind kind, String... names) {
    removals.add(Models.removal(version, kind, names));
    return this;
  }

  /** Adds a migration step in Java. */
  public DatabaseBuilder javaStep(int to, String method) {
    steps.add(new JavaStep(to, type, method, List.of(), Models.at(method)));
    return this;
  }

  /** Adds tables. */
  public DatabaseBuilder tables(TableBuilder... more) {
    for (TableBuilder table : more) {
      tables.add(table.build());
    }
    return this;
  }

  /** Adds a view. */
  public DatabaseBuilder view(String name, String select, RowClass rowClass) {
    views.add(new View(name, select, rowClass, 1, Models.at(name), Models.at(name)));
    return this;
  }

  /** Adds a DAO, which the method of its name in small letters returns. */
  public DatabaseBuilder dao(Dao dao) {
    String method = JavaNames.member(dao.type().simpleName());
    daos.add(new Database.DaoAccessor(method, dao, Models.at(method)));
    return this;
  }

  /** Sets the oldest SQLite to run on. */
  public DatabaseBuilder minimumSqlite(MinimumSqlite minimum) {
    minimumSqlite = minimum;
    return this;
  }

  /** The database. */
  public Database build() {
    return new Database(
        type,
        true,
        versions,
        removals,
        steps,
        tables,
        views,
        daos,
        List.of(),
        minimumSqlite,
        Set.of(),
        Models.at(type.simpleName()));
  }
}
