// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.at;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.DatabaseBuilder;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.model.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about what versions did to tables and columns. */
class HistoryRulesTest {

  private static TableBuilder messages() {
    return table("messages").integer("id").primaryKey();
  }

  private static DatabaseBuilder chat(TableBuilder... tables) {
    return database("ChatDatabase").version(9).tables(tables);
  }

  private static List<String> judge(TableBuilder... tables) {
    return Judged.declarations(chat(tables).build());
  }

  private static List<String> sql(int version, String... texts) {
    List<Version.Statement> statements =
        Stream.of(texts).map(text -> new Version.Statement(text, at(text))).toList();
    Version first = new Version(1, "", "", version == 1 ? statements : List.of(), at("1"));
    Version second = new Version(2, "", "", version == 2 ? statements : List.of(), at("2"));
    return Judged.declarations(chat(messages()).versions(first, second).build());
  }

  @Test
  void columnMayComeBeRenamedAlteredRemovedAndComeAgain() {
    assertThat(
            judge(
                messages()
                    .text("trace_id")
                    .columnSince(8)
                    .columnRenamed("trace", 3)
                    .columnAltered(4, "x")
                    .removed(6, Kind.COLUMN, "trace_id")))
        .isEmpty();
  }

  @Test
  void whatHappenedBeforeAColumnCameNeedsARemovalInBetween() {
    assertThat(judge(messages().text("b").columnSince(8).columnRenamed("a", 3)))
        .containsExactly("history-version at a@3");
    assertThat(judge(messages().text("b").columnSince(8).columnAltered(8, "x")))
        .containsExactly("history-version at x@8");
    assertThat(judge(messages().text("b").columnSince(8).columnAltered(9, "x"))).isEmpty();
  }

  @Test
  void removalInBetweenIsOneOfTheNameThatTheColumnHad() {
    TableBuilder former =
        messages()
            .text("c")
            .columnSince(5)
            .columnRenamed("a", 2)
            .columnRenamed("b", 7)
            .removed(4, Kind.COLUMN, "b");
    assertThat(judge(former)).isEmpty();
    TableBuilder other =
        messages().text("c").columnSince(5).columnRenamed("a", 2).removed(4, Kind.COLUMN, "a");
    assertThat(judge(other)).containsExactly("history-version at a@2");
  }

  @Test
  void tableHasALifeBeforeItsRemovalToo() {
    TableBuilder again =
        messages().columnSince(6).since(6).renamed("msgs", 2).removed(3, Kind.COLUMN, "x");
    assertThat(Judged.declarations(chat(again).removed(5, Kind.TABLE, "messages").build()))
        .isEmpty();
    assertThat(judge(again))
        .containsExactly("history-version at msgs@2", "history-version at removed@3");
  }

  @Test
  void versionsOfTheHistoryAreThoseOfSteps() {
    assertThat(judge(messages().renamed("m", 1))).containsExactly("history-version at m@1");
    assertThat(judge(messages().renamed("m", 10))).containsExactly("history-version at m@10");
    assertThat(judge(messages().removed(0, Kind.COLUMN, "x")))
        .containsExactly("history-version at removed@0");
    assertThat(Judged.declarations(chat(messages()).removed(10, Kind.TABLE, "x").build()))
        .containsExactly("history-version at removed@10");
    assertThat(Judged.declarations(chat(messages()).javaStep(10, "late").build()))
        .containsExactly("history-version at late");
  }

  @Test
  void oneNameGoesOverIntoOneName() {
    assertThat(judge(messages().text("a").columnRenamed("A", 2)))
        .containsExactly("renaming at A@2");
    assertThat(judge(messages().text("b").columnRenamed("a", 3).text("c").columnRenamed("a", 3)))
        .containsExactly("renaming at a@3");
    TableBuilder left = messages().text("b").columnRenamed("a", 3);
    assertThat(judge(left.text("c").columnSince(3).columnRenamed("a", 4))).isEmpty();
    assertThat(judge(messages().text("b").columnRenamed("x", 3).columnRenamed("a", 3).text("c")))
        .containsExactly("renaming at a@3");
  }

  @Test
  void nameThatAnotherColumnHadCannotBeAFormerOne() {
    assertThat(judge(messages().text("b").columnRenamed("a", 3).text("a")))
        .containsExactly("renaming at a@3");
    assertThat(judge(messages().text("a").text("b").columnRenamed("a", 3)))
        .containsExactly("renaming at a@3");
    assertThat(judge(messages().text("b").columnRenamed("a", 3).text("a").columnSince(3)))
        .isEmpty();
    assertThat(judge(messages().text("c").columnRenamed("b", 5).text("b").columnRenamed("a", 5)))
        .isEmpty();
  }

  @Test
  void tablesClaimNamesLikeColumns() {
    TableBuilder other = table("parts").integer("id").primaryKey();
    assertThat(judge(messages().renamed("old", 2), other.renamed("old", 2)))
        .containsExactly("renaming at old@2");
  }

  @Test
  void nameIsRenamedOrRemovedButNotBoth() {
    assertThat(judge(messages().text("b").columnRenamed("a", 3).removed(3, Kind.COLUMN, "A")))
        .containsExactly("renaming at a@3");
    assertThat(judge(messages().text("b").columnRenamed("a", 3).removed(3, Kind.INDEX, "a")))
        .isEmpty();
    assertThat(
            Judged.declarations(
                chat(messages().renamed("m", 3)).removed(3, Kind.TABLE, "m").build()))
        .containsExactly("renaming at m@3");
  }

  @Test
  void columnIsAlteredOnceAVersionAndNeverIfItIsGenerated() {
    assertThat(judge(messages().text("a").columnAltered(2, "x").columnAltered(3, "x"))).isEmpty();
    assertThat(judge(messages().text("a").columnAltered(2, "x").columnAltered(2, "y")))
        .containsExactly("alteration at y@2");
    assertThat(judge(messages().text("a").generatedAs("1").columnAltered(2, "x")))
        .containsExactly("alteration at x@2");
    assertThat(judge(messages().text("a").columnAltered(2, " ")))
        .containsExactly("alteration at  @2");
  }

  @Test
  void removalNamesSomethingOnceWhereItBelongs() {
    assertThat(judge(messages().removed(2, Kind.COLUMN))).containsExactly("removal at removed@2");
    assertThat(judge(messages().removed(2, Kind.COLUMN, "a", "A")))
        .containsExactly("removal at -A");
    assertThat(judge(messages().removed(2, Kind.COLUMN, "a").removed(4, Kind.COLUMN, "a")))
        .isEmpty();
    assertThat(judge(messages().removed(2, Kind.VIEW, "a"))).containsExactly("removal at -a");
    assertThat(Judged.declarations(chat(messages()).removed(2, Kind.INDEX, "a").build()))
        .containsExactly("removal at -a");
  }

  @Test
  void twoRemovalsOfOneVersionDoNotNameTheSame() {
    assertThat(judge(messages().removed(2, Kind.COLUMN, "a").removed(2, Kind.COLUMN, "b", "A")))
        .containsExactly("removal at -A");
    assertThat(judge(messages().removed(2, Kind.COLUMN, "a").removed(2, Kind.INDEX, "a")))
        .isEmpty();
  }

  @Test
  void whatWasRemovedIsGoneUnlessItCameAgainLater() {
    assertThat(judge(messages().text("a").removed(2, Kind.COLUMN, "A")))
        .containsExactly("still-declared at -A");
    assertThat(judge(messages().text("a").columnSince(2).removed(2, Kind.COLUMN, "a")))
        .containsExactly("still-declared at -a");
    assertThat(judge(messages().text("a").columnSince(3).removed(2, Kind.COLUMN, "a"))).isEmpty();
    assertThat(judge(messages().text("b").columnRenamed("a", 4).removed(2, Kind.COLUMN, "a")))
        .containsExactly("still-declared at -a");
    assertThat(judge(messages().text("a").columnRenamed("b", 2).removed(2, Kind.COLUMN, "a")))
        .isEmpty();
    assertThat(judge(messages().index("i", false, "", "id + 1").removed(2, Kind.INDEX, "i")))
        .containsExactly("still-declared at -i");
    assertThat(Judged.declarations(chat(messages()).removed(2, Kind.TABLE, "messages").build()))
        .containsExactly("still-declared at -messages");
  }

  @Test
  void versionHasOneMigrationMethod() {
    assertThat(
            Judged.declarations(
                chat(messages()).javaStep(2, "a").javaStep(2, "b").javaStep(3, "c").build()))
        .containsExactly("migration-step at b");
  }

  @Test
  void firstVersionHasNothingToChange() {
    assertThat(sql(1, "DELETE FROM messages", "VACUUM"))
        .containsExactly("version-sql at DELETE FROM messages");
  }

  @Test
  void sqlOfAVersionIsOneWriteInEachText() {
    assertThat(
            sql(
                2,
                "DELETE FROM messages;",
                "REPLACE INTO messages VALUES (1)",
                "WITH a AS (SELECT 1) UPDATE messages SET id = 2"))
        .isEmpty();
    for (String text :
        List.of(
            "",
            ";",
            "DELETE FROM messages; DELETE FROM messages",
            "SELECT 1",
            "VALUES (1)",
            "WITH a AS (SELECT 1) SELECT * FROM a",
            "UPDATE messages SET id = :id",
            "UPDATE messages SET id = ?",
            "CREATE TABLE t (a)",
            "BEGIN",
            "EXPLAIN DELETE FROM messages",
            "DELETE FROM messages RETURNING id")) {
      assertThat(sql(2, text)).containsExactly("version-sql at " + text);
    }
  }
}
