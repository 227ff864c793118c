// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.GeneratedId;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.schema.SchemaStatement;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The SQL of methods that write objects, as text and as a real SQLite takes it. */
class RowsPlannerTest {

  private static final MinimumSqlite OLD = new MinimumSqlite(3_008_006, 0);
  private static final MinimumSqlite WITH_UPSERT = new MinimumSqlite(3_024_000, 0);

  private final TableBuilder messages =
      table("messages")
          .text("id")
          .generatedId("msg_", GeneratedId.Strategy.TIME_RANDOM)
          .primaryKey()
          .text("group")
          .text("content")
          .defaultValue("''")
          .instant("created_at")
          .stamp(Stamp.CREATED_AT)
          .instant("updated_at")
          .stamp(Stamp.UPDATED_AT);

  private MinimumSqlite minimum = MinimumSqlite.NEWEST;

  @Test
  void insertNamesEveryColumnAndQuotesKeywords() {
    assertThat(sql(insert("ABORT"), messages))
        .containsExactly(
            """
            INSERT INTO messages (id, "group", content, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5)\
            """);
  }

  @Test
  void conflictClauseStandsInTheStatement() {
    assertThat(sql(insert("IGNORE"), messages).get(0)).startsWith("INSERT OR IGNORE INTO messages");
    assertThat(sql(new Operation.Update(null, "REPLACE", Origin.NONE), messages).get(0))
        .startsWith("UPDATE OR REPLACE messages");
  }

  @Test
  void partialInsertLeavesDefaultsToSqlAndMakesTheRest() {
    RowClass part = part("group");

    assertThat(sql(new Operation.Insert(messages.build().type(), "ABORT", Origin.NONE), part))
        .containsExactly(
            """
            INSERT INTO messages (id, "group", created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4)\
            """);
  }

  @Test
  void generatedColumnIsNeverWritten() {
    TableBuilder files =
        table("files").text("path").primaryKey().text("name").generatedAs("substr(path, 2)");

    assertThat(sql(insert("ABORT"), files).get(0)).startsWith("INSERT INTO files (path)");
  }

  @Test
  void updateSetsNeitherTheKeyNorCreatedAt() {
    assertThat(sql(new Operation.Update(null, "ABORT", Origin.NONE), messages))
        .containsExactly(
            """
            UPDATE messages
            SET "group" = ?1, content = ?2, updated_at = ?3
            WHERE id = ?4\
            """);
  }

  @Test
  void updateOfAPartialClassStampsWhatItLacks() {
    Operation update = new Operation.Update(messages.build().type(), "ABORT", Origin.NONE);

    assertThat(sql(update, part("id", "content")))
        .containsExactly(
            """
            UPDATE messages
            SET content = ?1, updated_at = ?2
            WHERE id = ?3\
            """);
  }

  @Test
  void deleteComparesTheWholeKey() {
    TableBuilder tags = table("tags").text("a b").text("tag").primaryKey("a b", "tag");

    assertThat(sql(new Operation.Delete(null, Origin.NONE), tags))
        .containsExactly("DELETE FROM tags\nWHERE \"a b\" = ?1 AND tag = ?2");
  }

  @Test
  void upsertStampsAnExistingRowByAParameterOfItsOwn() {
    assertThat(sql(upsert(), messages))
        .containsExactly(
            """
            INSERT INTO messages (id, "group", content, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (id) DO UPDATE
            SET "group" = excluded."group", content = excluded.content, updated_at = ?6\
            """);
  }

  @Test
  void upsertByAnotherColumnSetsNeitherThatNorTheKey() {
    TableBuilder contacts =
        table("contacts").text("id").primaryKey().text("email").uniqueIndex("email").text("name");

    assertThat(sql(upsert("email"), contacts).get(0))
        .endsWith("ON CONFLICT (email) DO UPDATE\nSET name = excluded.name");
  }

  @Test
  void upsertOfATableThatIsAllKeyDoesNothingToWhatExists() {
    TableBuilder tags = table("tags").text("name").primaryKey();

    assertThat(sql(upsert(), tags).get(0)).endsWith("ON CONFLICT (name) DO NOTHING");
  }

  @Test
  void oldSqliteUpdatesAndThenInserts() {
    minimum = OLD;

    assertThat(sql(upsert(), messages))
        .containsExactly(
            """
            UPDATE messages
            SET "group" = ?1, content = ?2, updated_at = ?3
            WHERE id = ?4\
            """,
            """
            INSERT INTO messages (id, "group", content, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5)\
            """);
  }

  @Test
  void oldSqliteInsertsWhereNoRowIs() {
    minimum = OLD;
    TableBuilder tags = table("tags").text("name").primaryKey();

    assertThat(sql(upsert(), tags))
        .containsExactly(
            """
            INSERT INTO tags (name)
            SELECT ?1
            WHERE NOT EXISTS (SELECT 1 FROM tags WHERE name = ?1)\
            """);
  }

  @Test
  void storedRowComesByReturningWhereSqliteHasIt() {
    Table table = messages.build();

    assertThat(sql(insert("ABORT"), table.rowClass(), row(table)).get(0))
        .endsWith("RETURNING id, \"group\", content, created_at, updated_at");
  }

  @Test
  void storedRowIsReadBackByItsKeyBeforeReturning() {
    minimum = WITH_UPSERT;
    Table table = messages.build();

    assertThat(sql(insert("ABORT"), table.rowClass(), row(table)).get(1))
        .isEqualTo(
            """
            SELECT id, "group", content, created_at, updated_at
            FROM messages
            WHERE id = ?1\
            """);
  }

  @Test
  void storedRowIsReadBackWhereTriggersMayChangeIt() {
    messages.trigger("t", "AFTER INSERT ON messages BEGIN SELECT 1; END");
    Table table = messages.build();

    List<String> sql = sql(insert("ABORT"), table.rowClass(), row(table));

    assertThat(sql).hasSize(2);
    assertThat(sql.get(0)).doesNotContain("RETURNING");
  }

  @Test
  void rowIdHasTheNameThatNoColumnTook() {
    minimum = WITH_UPSERT;
    TableBuilder odd = table("odd").text("rowid").text("key").primaryKey().defaultValue("'k'");
    Table table = odd.build();
    RowClass part = Models.rowClass("Part", table.columns().get(0));
    Operation insert = new Operation.Insert(table.type(), "ABORT", Origin.NONE);

    assertThat(planned(List.of(table), insert, part, row(table)).get(1))
        .endsWith("WHERE _rowid_ = ?1");
  }

  private RowClass part(String... columns) {
    Table table = messages.build();
    return Models.rowClass(
        "Part", List.of(columns).stream().map(table::column).toArray(Column[]::new));
  }

  private static Operation insert(String onConflict) {
    return new Operation.Insert(null, onConflict, Origin.NONE);
  }

  private static Operation upsert(String... conflict) {
    return new Operation.Upsert(null, List.of(conflict), Origin.NONE);
  }

  private static Element row(Table table) {
    return new Element.Row(table.type(), false, table.rowClass());
  }

  private List<String> sql(Operation operation, TableBuilder builder) {
    Table table = builder.build();
    Element nothing = new Element.Nothing(TypeRef.VOID);
    return planned(List.of(table), operation, table.rowClass(), nothing);
  }

  private List<String> sql(Operation operation, RowClass rows) {
    return sql(operation, rows, new Element.Nothing(TypeRef.VOID));
  }

  private List<String> sql(Operation operation, RowClass rows, Element returned) {
    return planned(List.of(messages.build()), operation, rows, returned);
  }

  /** The statements that are planned, after a real SQLite has taken them. */
  private List<String> planned(
      List<Table> tables, Operation operation, RowClass rows, Element returned) {
    Database empty = database("Db").minimumSqlite(minimum).build();
    Database database =
        new Database(
            empty.type(),
            true,
            empty.versions(),
            List.of(),
            List.of(),
            tables,
            List.of(),
            List.of(),
            List.of(),
            minimum,
            Set.of(),
            Origin.NONE);
    DaoPlan plan =
        new DaoPlanner(
                database,
                LiveTablesPlanner.plan(database, List.of(), List.of()),
                GeneratedMark.NONE)
            .plan(dao(operation, rows, returned), Map.of(), Map.of());
    List<String> sql =
        plan.constants().stream()
            .map(constant -> String.join("", constant.forms().get(0).fragments().get(0).lines()))
            .toList();
    assertPrepared(Ddl.of(database), sql);
    return sql;
  }

  private static Dao dao(Operation operation, RowClass rows, Element returned) {
    TypeRef type = Models.type("RowsDao");
    Parameter parameter =
        new Parameter(
            "rows",
            rows.type(),
            false,
            false,
            Container.NONE,
            new Element.Row(rows.type(), false, rows),
            Origin.NONE);
    Result result =
        new Result(returned.type(), false, Container.NONE, returned, null, "", Origin.NONE);
    DaoMethod method =
        new DaoMethod(
            "write",
            "public",
            false,
            List.of(),
            List.of(parameter),
            result,
            operation,
            type,
            Origin.NONE);
    return new Dao(type, true, Dao.Kind.INTERFACE, List.of(method), Set.of(), Origin.NONE);
  }

  private static void assertPrepared(Ddl ddl, List<String> statements) {
    try (SqliteDatabase sqlite = SqliteDatabase.open()) {
      for (SchemaStatement statement : ddl.statements()) {
        assertThat(sqlite.execute(statement.sql())).isEmpty();
      }
      for (String sql : statements) {
        assertThat(sqlite.prepare(sql)).isInstanceOf(Preparation.Prepared.class);
      }
    }
  }
}
