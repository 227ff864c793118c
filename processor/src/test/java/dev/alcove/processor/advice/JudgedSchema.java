// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import dev.alcove.processor.sqlite.PlanStep;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A declared schema on a real SQLite, with which the plans of statements are judged. */
final class JudgedSchema implements AutoCloseable {

  private final SqliteDatabase sqlite = SqliteDatabase.open();
  private final TableFacts tables;
  private final Catalog catalog;
  private final Map<String, String> views = new HashMap<>();

  JudgedSchema(Database database) {
    for (String statement : Ddl.of(database).sql()) {
      sqlite
          .execute(statement)
          .ifPresent(
              rejection -> {
                throw new IllegalStateException(statement + ": " + rejection.message());
              });
    }
    this.tables = new TableFacts(database);
    this.catalog = sqlite.catalog();
    database.views().forEach(view -> views.put(SqlName.fold(view.name()), view.select()));
  }

  List<Block> blocks(String sql) {
    return BlockReader.read(sql, catalog, views);
  }

  List<PlanStep> plan(String sql) {
    return sqlite.plan(sql);
  }

  /**
   * What costs in the plan of a statement, and where: {@code SCAN messages}; with a question mark
   * what is worth a word only if an index helps.
   */
  List<String> judge(String sql) {
    List<Block> blocks = blocks(sql);
    Set<String> names = new LinkedHashSet<>();
    blocks.forEach(block -> block.sources().forEach(source -> names.add(source.alias())));
    List<String> judged = new ArrayList<>();
    for (Finding finding : PlanJudge.judge(new PlanReader(names).read(plan(sql)), blocks, tables)) {
      String mark = finding.always() ? "" : "?";
      judged.add(finding.kind() + " " + finding.source().alias() + mark);
    }
    return judged;
  }

  @Override
  public void close() {
    sqlite.close();
  }
}
