// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words for a risk that no declaration can bring about, and for those too long for a line. */
class RiskWordsTest {

  private final Database database =
      Models.database("Chat")
          .version(2)
          .tables(Models.table("messages").integer("id").text("content").primaryKey("id"))
          .build();

  @Test
  void virtualTableThatKeepsItsRowsItselfLosesThem() {
    Problem problem =
        words(
            new DataRisk(
                Kind.CONTENT_LOST,
                "places",
                List.of(),
                "CREATE VIRTUAL TABLE places USING rtree(id, x, y);",
                "SELECT count(*) FROM places;"));

    assertThat(problem.id()).isEqualTo(ProblemId.CONTENT_LOST);
    assertThat(problem.origin()).isEqualTo(database.versions().get(1).origin());
    assertThat(problem.text())
        .isEqualTo(
            """
            [alcove/content-lost] Version 2 makes places anew, without its rows.
            Give the new table another name, and its rows by
            sql = "INSERT INTO … SELECT … FROM places" in @Version(2),
            and write @Removed(version = 2, tables = "places") on Chat.
            To count them in the field: SELECT count(*) FROM places;\
            """);
  }

  @Test
  void longSqlGoesOverSeveralLinesAndLosesNothing() {
    String sql = "SELECT count(*) FROM messages WHERE NOT (" + "length(content) < 9 OR ".repeat(11);
    Problem problem = words(risk(sql + "true);"));

    assertThat(problem.text().lines().count()).isEqualTo(5);
    problem.text().lines().skip(1).forEach(line -> assertThat(line.length()).isAtMost(118));
    assertThat(String.join(" ", problem.details())).contains(sql + "true);");
  }

  @Test
  void endlessSqlIsCut() {
    Problem problem = words(risk("SELECT " + "length(content) + ".repeat(200) + "1;"));

    assertThat(problem.text().lines().count()).isEqualTo(5);
    problem.text().lines().skip(1).forEach(line -> assertThat(line.length()).isAtMost(118));
    assertThat(problem.text()).endsWith("…");
  }

  private static DataRisk risk(String sql) {
    return new DataRisk(Kind.CHECK, "messages", List.of("content"), "length(content) < 9", sql);
  }

  private Problem words(DataRisk risk) {
    return new RiskWords(database, 2).of(risk);
  }
}
