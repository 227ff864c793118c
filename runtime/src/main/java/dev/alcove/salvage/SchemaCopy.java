// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schema of the copy: what the damaged file says, and what is declared where that is lost. */
final class SchemaCopy {
  static final String SEQUENCE = "sqlite_sequence";

  private static final Pattern START =
      Pattern.compile("(?i)CREATE (UNIQUE INDEX|INDEX|VIRTUAL TABLE|TABLE|VIEW|TRIGGER) ");

  private final DriverConnection target;
  private final List<String> report;

  /** The statements by the names of what they make, as SQLite keeps them. */
  private final Map<String, String> statements = new LinkedHashMap<>();

  /** The first page of each thing that has one. */
  private final Map<String, Integer> pages = new LinkedHashMap<>();

  SchemaCopy(DriverConnection target, List<String> report) {
    this.target = target;
    this.report = report;
  }

  /** Notes a row of the table in which SQLite keeps the schema. */
  void note(@Nullable Object[] row) {
    if (row.length == 5 && row[1] instanceof String && row[3] instanceof Long) {
      String name = (String) row[1];
      if (row[4] instanceof String) {
        statements.put(name, (String) row[4]);
      }
      pages.put(name, ((Long) row[3]).intValue());
    }
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  /** Adds what is missing, by way of SQLite, which gives it the form in which it keeps it. */
  void add(List<String> declared) {
    for (String statement : declared) {
      Salvage.run(target, statement);
    }
    String sql = "SELECT name, sql FROM main.sqlite_master WHERE sql IS NOT NULL";
    try (DriverStatement master = target.prepare(sql)) {
      while (master.step()) {
        String name = String.valueOf(master.getText(0));
        if (!statements.containsKey(name)) {
          statements.put(name, String.valueOf(master.getText(1)));
        }
      }
    }
  }

  /** Makes what rows go into; the first page of each table that was made, 0 if it is lost. */
  Map<String, Integer> createTables() {
    Map<String, Integer> roots = new LinkedHashMap<>();
    List<String> virtual = names("CREATE VIRTUAL TABLE ");
    for (String name : names("CREATE TABLE ")) {
      boolean shadow = name.startsWith("sqlite_");
      for (String owner : virtual) {
        shadow |= name.startsWith(owner + "_");
      }
      if (!shadow && create(name)) {
        roots.put(name, page(name));
      }
    }
    // Its table appears with the first one that counts, and is filled after all of them.
    if (page(SEQUENCE) > 0) {
      roots.put(SEQUENCE, page(SEQUENCE));
    }
    for (String name : names("CREATE UNIQUE INDEX ")) {
      create(name);
    }
    return roots;
  }

  /** The first pages of all that is not copied row by row: indexes, and what full text keeps. */
  Map<String, Integer> others(Set<String> copied) {
    Map<String, Integer> others = new LinkedHashMap<>(pages);
    others.keySet().removeAll(copied);
    return others;
  }

  private int page(String name) {
    Integer page = pages.get(name);
    return page == null ? 0 : page;
  }

  void createIndexes() {
    for (String name : names("CREATE INDEX ")) {
      create(name);
    }
  }

  /** Makes what would only be in the way of rows. */
  void createRest() {
    for (String kind : new String[] {"VIEW", "VIRTUAL TABLE", "TRIGGER"}) {
      for (String name : names("CREATE " + kind + " ")) {
        if (create(name) && kind.startsWith("VIRTUAL")) {
          String quoted = StoredSchema.quoted(name);
          tryTo(
              "INSERT INTO " + Salvage.SCHEMA + quoted + " (" + quoted + ") VALUES ('rebuild')",
              name);
        }
      }
    }
  }

  private List<String> names(String prefix) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> each : statements.entrySet()) {
      if (each.getValue().regionMatches(true, 0, prefix, 0, prefix.length())) {
        names.add(each.getKey());
      }
    }
    return names;
  }

  /** SQLite keeps each statement without the name of a schema, and its first words in one form. */
  private boolean create(String name) {
    String sql = String.valueOf(statements.get(name));
    Matcher start = START.matcher(sql);
    return start.lookingAt()
        && tryTo(start.group() + Salvage.SCHEMA + sql.substring(start.end()), name);
  }

  private boolean tryTo(String sql, String name) {
    try {
      Salvage.run(target, sql);
      return true;
    } catch (DriverException e) {
      report.add(name + " cannot be made: " + e.getMessage());
      return false;
    }
  }
}
