// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.ForeignKey.Action;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is what SQLite understands. */
class DdlOnSqliteTest {

  private static final List<String> ODD_NAMES =
      List.of(
          "group",
          "order",
          "text",
          "key",
          "index",
          "values",
          "default",
          "check",
          "primary",
          "a b",
          "say \"hi\"",
          "it's",
          "[x]",
          "1st",
          "größe",
          "标题",
          "true",
          "rowid2",
          "current_time",
          "$price",
          "a.b",
          "a,b",
          "a)b",
          "--",
          "/*",
          ";");

  @Test
  void oddNamesOfTablesAndColumnsArriveAsTheyAre() {
    for (String name : ODD_NAMES) {
      SchemaFacts facts = create(table(name).text("id").primaryKey().text(name));
      assertThat(facts.tables().keySet()).containsExactly(name);
      assertThat(facts.tables().get(name).columns().get(1).name()).isEqualTo(name);
    }
  }

  @Test
  void oddNamesArriveInKeysAndForeignKeys() {
    for (String name : ODD_NAMES) {
      TableFacts table =
          create(
                  table("t")
                      .text("id")
                      .text(name)
                      .primaryKey("id", name)
                      .references("t", name)
                      .foreignKey(List.of(name, "id"), name, List.of(name, "id")))
              .tables()
              .get("t");
      assertThat(table.primaryKey()).containsExactly("id", name).inOrder();
      assertThat(table.foreignKeys())
          .containsExactly(
              new ForeignKeyFacts(
                  List.of(name), "t", List.of(name), "NO ACTION", "NO ACTION", false),
              new ForeignKeyFacts(
                  List.of(name, "id"), name, List.of(name, "id"), "NO ACTION", "NO ACTION", false));
    }
  }

  @Test
  void originsOfOddNamesAreFound() {
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String name : ODD_NAMES) {
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        for (String sql :
            Ddl.of(databaseOf(table(name).text("id").primaryKey().text(name))).sql()) {
          assertThat(database.execute(sql)).isEmpty();
        }
        assertThat(database.prepare("SELECT t." + quoted + " AS c FROM " + quoted + " AS t"))
            .isEqualTo(
                new Preparation.Prepared(List.of(new ResultColumn("c", name, name, "TEXT")), 0));
      }
    }
  }

  @Test
  void everyPartOfTheDeclarationArrives() {
    TableFacts table =
        create(
                table("parents").integer("id").primaryKey().autoIncrement(),
                table("t")
                    .text("id")
                    .primaryKey()
                    .collate("NOCASE")
                    .integer("parent_id")
                    .references("parents", "id")
                    .onDelete(Action.SET_DEFAULT)
                    .onUpdate(Action.CASCADE)
                    .deferred()
                    .defaultValue("1 + 1")
                    .real("price")
                    .nullable()
                    .check("positive", "price > 0")
                    .text("label")
                    .generatedStored("id || price")
                    .strict()
                    .withoutRowId()
                    .index("price DESC", "lower(id)")
                    .index("cheap", true, "price < 1", "parent_id"))
            .tables()
            .get("t");
    assertThat(table.columns())
        .containsExactly(
            new ColumnFacts("id", "TEXT", true, null, null, false, "NOCASE"),
            new ColumnFacts("parent_id", "INTEGER", true, "1 + 1", null, false, "BINARY"),
            new ColumnFacts("price", "REAL", false, null, null, false, "BINARY"),
            new ColumnFacts("label", "TEXT", true, null, "id || price", true, "BINARY"))
        .inOrder();
    assertThat(table.strict() && table.withoutRowId()).isTrue();
    assertThat(table.checks()).containsExactly(new CheckFacts("positive", "price > 0"));
    assertThat(table.foreignKeys())
        .containsExactly(
            new ForeignKeyFacts(
                List.of("parent_id"), "parents", List.of("id"), "SET DEFAULT", "CASCADE", true));
    assertThat(table.indexes())
        .containsExactly(
            "idx_t_price_DESC_lower_id_",
            new IndexFacts(false, List.of("price DESC", "lower (id)"), null),
            "cheap",
            new IndexFacts(true, List.of("parent_id"), "price < 1"));
  }

  private static SchemaFacts create(TableBuilder... tables) {
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String sql : Ddl.of(databaseOf(tables)).sql()) {
        assertThat(database.execute(sql)).isEmpty();
      }
      return database.facts();
    }
  }
}
