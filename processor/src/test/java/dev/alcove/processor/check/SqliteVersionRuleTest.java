// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.at;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of SQL that is too new. The cases pin the texts with their places. */
class SqliteVersionRuleTest {

  private static final MinimumSqlite ANDROID_9 = new MinimumSqlite(3_022_000, 28);

  @Test
  void withoutAMinimumEverythingIsAllowed() {
    assertThat(judge(MinimumSqlite.NEWEST, note().check("sqrt(size) > 1").strict())).isEmpty();
  }

  @Test
  void statementsOfVersionsAreHeldAgainstTheMinimum() {
    String sql = "UPDATE note SET size = b.size FROM note b";

    assertThat(judge(new MinimumSqlite(3_033_000, 0), note(), sql)).isEmpty();
    assertThat(judge(new MinimumSqlite(3_032_003, 0), note(), sql))
        .containsExactly(
            "@Version(2) uses UPDATE … FROM (SQLite 3.33), but the declared minimum is 3.32.3.",
            "Raise minSqlite to \"3.33\", or use a subquery in SET and one in WHERE.");
  }

  @Test
  void sqliteAndAndroidAreBothToBeRaisedWhereBothLackIt() {
    assertThat(judge(new MinimumSqlite(3_009_000, 28), note().strict()))
        .containsExactly(
            "Table \"note\" is STRICT (SQLite 3.37, Android 14), but the declared minimum is 3.9.",
            "Raise minSqlite to \"3.37\" and minAndroid to 34, or add"
                + " @Check(\"typeof(column) = 'text'\") where it matters.");
  }

  @Test
  void jsonIsOlderOutsideOfAndroid() {
    TableBuilder table = note().check("json_valid(size)");

    assertThat(judge(new MinimumSqlite(3_022_000, 0), table)).isEmpty();
    assertThat(judge(ANDROID_9, table)).isNotEmpty();
    assertThat(judge(new MinimumSqlite(3_039_002, 34), table)).isEmpty();
  }

  @Test
  void whatAndroidIsBuiltWithoutNoLevelBrings() {
    assertThat(judge(new MinimumSqlite(3_050_000, 37), note().check("sqrt(size) > 1")))
        .contains("@Check of size uses sqrt(), which Android's own SQLite does not have.");
  }

  @Test
  void columnThatIsCalledTrueIsNotTheConstant() {
    assertThat(judge(ANDROID_9, note().tableCheck("", "size IS NOT TRUE"))).isNotEmpty();
    assertThat(judge(ANDROID_9, note().integer("true").tableCheck("", "size IS NOT TRUE")))
        .isEmpty();
  }

  @Test
  void whatRestsOnSomethingTooNewIsNotSaidAgain() {
    String sql = "INSERT INTO note VALUES (1, 2) ON CONFLICT DO UPDATE SET size = 3";

    assertThat(judge(ANDROID_9, note(), sql).get(0))
        .startsWith("@Version(2) uses ON CONFLICT (SQLite 3.24, Android 11)");
    assertThat(judge(ANDROID_9, note(), sql)).hasSize(2);
    assertThat(judge(new MinimumSqlite(3_028_000, 30), note(), sql).get(0))
        .startsWith("@Version(2) uses ON CONFLICT DO UPDATE without columns (SQLite 3.35");
  }

  private static TableBuilder note() {
    return table("note").integer("id").primaryKey().integer("size");
  }

  /** The sentences and the ways out. */
  private static List<String> judge(MinimumSqlite minimum, TableBuilder table, String... sql) {
    Database plain = databaseOf(table);
    Database database =
        new Database(
            plain.type(),
            true,
            List.of(
                new Version(1, "", "", List.of(), at("first")),
                new Version(
                    2,
                    "",
                    "",
                    Stream.of(sql).map(text -> new Version.Statement(text, at("version"))).toList(),
                    at("version"))),
            List.of(),
            List.of(),
            plain.tables(),
            plain.views(),
            plain.daos(),
            plain.unlistedTables(),
            minimum,
            Set.of(),
            plain.origin());
    return Judged.schemaReport(database).problems().stream()
        .flatMap(SqliteVersionRuleTest::lines)
        .toList();
  }

  private static Stream<String> lines(Problem problem) {
    return Stream.of(problem.sentence(), problem.details().get(problem.details().size() - 1));
  }
}
