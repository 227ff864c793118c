// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Full-text indexes know all rows after a step, and follow them from then on. */
class FullTextStepTest {

  private static final String ROWS =
      "INSERT INTO messages (id, content) VALUES (3, '去看电影吧'), (5, 'a film')";

  /** The two modules, by the oldest SQLite that leads to them. */
  enum Module {
    FTS5(Integer.MAX_VALUE, 0),
    FTS4(3_039_002, 34),
    FTS4_OLDEST(3_008_006, 21);

    private final int sqlite;
    private final int androidLevel;

    Module(int sqlite, int androidLevel) {
      this.sqlite = sqlite;
      this.androidLevel = androidLevel;
    }

    MinimumSqlite minimum() {
      return new MinimumSqlite(sqlite, androidLevel);
    }

    List<String> ddl(TableBuilder... tables) {
      return Ddl.of(database("chat").tables(tables).minimumSqlite(minimum()).build()).sql();
    }
  }

  private static TableBuilder messages() {
    return table("messages").integer("id").primaryKey().text("content");
  }

  private static List<String> planned(
      Module module, Hints hints, TableBuilder from, TableBuilder to) {
    return new Upgrade(module.ddl(from), module.ddl(to), hints, module.minimum()).step().sql();
  }

  /**
   * The keys found in a table after the step for each of the words, once at once and once after
   * every text has been written anew; the index must be sound both times.
   */
  private static void assertFinds(
      Module module, Hints hints, TableBuilder from, TableBuilder to, String found) {
    Upgrade upgrade = new Upgrade(module.ddl(from), module.ddl(to), hints, module.minimum());
    String table = to.build().name();
    String index = "\"" + table + "_fts\"";
    String key = to.build().columns().get(0).name();
    try (TrialDatabase database = TrialDatabase.open()) {
      upgrade.from().statements().forEach(sql -> SchemaSnapshot.run(database, sql));
      SchemaSnapshot.run(database, ROWS.replace("messages", from.build().name()));
      database.execute(
          "PRAGMA foreign_keys = " + (upgrade.step().needsForeignKeysOff() ? "OFF" : "ON"));
      assertThat(StepTrial.run(database, upgrade.step())).isEmpty();
      StepTrial.assertSound(String.join("\n", upgrade.step().sql()), database, upgrade.to());
      List<String> results = new ArrayList<>();
      for (String again :
          List.of("", "UPDATE \"" + table + "\" SET " + key + " = " + key + " + 10")) {
        if (!again.isEmpty()) {
          SchemaSnapshot.run(database, again);
        }
        SchemaSnapshot.run(database, check(module, index));
        for (String word : List.of("'\"电影\"'", "film")) {
          results.add(
              database
                  .rows("SELECT rowid FROM " + index + " WHERE " + index + " MATCH " + quoted(word))
                  .toString());
        }
      }
      assertThat(String.join(" ", results)).isEqualTo(found);
    }
  }

  private static String quoted(String word) {
    return word.startsWith("'") ? word : "'" + word + "'";
  }

  private static String check(Module module, String index) {
    return module == Module.FTS5
        ? "INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)"
        : "INSERT INTO " + index + " (" + index + ") VALUES ('integrity-check')";
  }

  @ParameterizedTest
  @EnumSource
  void indexThatComesKnowsTheRowsThatAreThere(Module module) {
    TableBuilder indexed = messages().fullText("content");

    assertFinds(module, Hints.NONE, messages(), indexed, "[[3]] [[5]] [[13]] [[15]]");
    List<String> steps = planned(module, Hints.NONE, messages(), indexed);
    assertThat(steps.get(0)).startsWith("CREATE VIEW messages_text");
    assertThat(steps.get(1)).startsWith("CREATE VIRTUAL TABLE messages_fts");
    assertThat(steps.get(2))
        .isEqualTo("INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');");
    assertThat(steps.get(3)).startsWith("CREATE TRIGGER messages_fts_insert");
  }

  @ParameterizedTest
  @EnumSource
  void indexThatGoesIsDroppedBeforeItsView(Module module) {
    List<String> steps = planned(module, Hints.NONE, messages().fullText("content"), messages());

    assertThat(
            steps.subList(0, steps.size() - 2).stream().allMatch(s -> s.startsWith("DROP TRIGGER")))
        .isTrue();
    assertThat(steps.subList(steps.size() - 2, steps.size()))
        .containsExactly("DROP TABLE messages_fts;", "DROP VIEW messages_text;")
        .inOrder();
  }

  @ParameterizedTest
  @EnumSource
  void columnThatJoinsTheIndexIsFound(Module module) {
    TableBuilder more = messages().text("title").defaultValue("'电影'").fullText("content", "title");

    assertFinds(
        module,
        Hints.NONE,
        messages().fullText("content"),
        more,
        "[[3], [5]] [[5]] [[13], [15]] [[15]]");
  }

  @ParameterizedTest
  @EnumSource
  void renamedTableKeepsItsIndexUnderTheNewName(Module module) {
    TableBuilder notes =
        table("my notes").integer("id").primaryKey().text("content").fullText("content");

    assertFinds(
        module,
        new Hints(
            List.of(new TableRename("messages", "my notes")),
            List.of(),
            List.of(),
            List.of(),
            false),
        messages().fullText("content"),
        notes,
        "[[3]] [[5]] [[13]] [[15]]");
  }

  @ParameterizedTest
  @EnumSource
  void renamedColumnsKeepTheirIndex(Module module) {
    TableBuilder renamed =
        table("messages").integer("key").primaryKey().text("order").fullText("order");

    assertFinds(
        module,
        new Hints(
            List.of(),
            List.of(
                new ColumnRename("messages", "id", "key"),
                new ColumnRename("messages", "content", "order")),
            List.of(),
            List.of(),
            false),
        messages().fullText("content"),
        renamed,
        "[[3]] [[5]] [[13]] [[15]]");
  }

  @ParameterizedTest
  @EnumSource
  void rebuiltTableKeepsItsIndex(Module module) {
    TableBuilder rebuilt = messages().check("length(content) < 1000").fullText("content");

    assertThat(planned(module, Hints.NONE, messages().fullText("content"), rebuilt).toString())
        .contains("ALTER TABLE messages_new RENAME TO messages");
    assertFinds(
        module, Hints.NONE, messages().fullText("content"), rebuilt, "[[3]] [[5]] [[13]] [[15]]");
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatTheUsersStatementsWriteAreFound(Module module) {
    assertFinds(
        module,
        new Hints(
            List.of(),
            List.of(),
            List.of(),
            List.of("UPDATE messages SET content = 'no 电影' WHERE id = 5"),
            false),
        messages().fullText("content"),
        messages().fullText("content"),
        "[[3], [5]] [] [[13], [15]] []");
  }

  @ParameterizedTest
  @EnumSource
  void otherTokenizerMakesTheIndexAnewAndLeavesTheTriggers(Module module) {
    TableBuilder stemmed = messages().fullText("porter", List.of(), "content");

    assertFinds(
        module, Hints.NONE, messages().fullText("content"), stemmed, "[[3]] [[5]] [[13]] [[15]]");
    List<String> steps = planned(module, Hints.NONE, messages().fullText("content"), stemmed);
    assertThat(steps.get(0)).isEqualTo("DROP TABLE messages_fts;");
    assertThat(steps.get(1)).contains("porter");
    assertThat(steps.get(2))
        .isEqualTo("INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');");
    assertThat(steps).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void otherTextInTheViewMakesTheIndexAnew(Module module) {
    List<String> to = new ArrayList<>(module.ddl(messages().fullText("content")));
    List<String> from = new ArrayList<>(to);
    from.set(1, "CREATE VIEW messages_text AS SELECT id AS rowid, content FROM messages;");

    Upgrade upgrade = new Upgrade(from, to, Hints.NONE, module.minimum());

    assertThat(
            upgrade.rowsAfter(
                List.of(ROWS), "SELECT rowid FROM messages_fts WHERE messages_fts MATCH '\"电影\"'"))
        .isEqualTo("[[3]]");
  }
}
