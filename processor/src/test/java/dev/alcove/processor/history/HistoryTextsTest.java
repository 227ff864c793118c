// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.schema.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a history say what was put into them, whatever that is. */
class HistoryTextsTest {

  private static final List<String> LITERALS =
      List.of(
          "'a;b'",
          "'-- no comment'",
          "'it''s'",
          "'two\nlines'",
          "'/* none'",
          "'\r'",
          "'消息 \ud83d\ude00'",
          "x'00ff'",
          "'-- Change data, as the version says.'",
          "'<<<<<<<'");

  private static final List<String> NAMES =
      List.of(
          "messages",
          "\"order\"",
          "\"two words\"",
          "\"a;b\"",
          "\"a.b\"",
          "[x]",
          "\"消\"",
          "\"it''s\"",
          "\"a \"\"b\"\"\"",
          "\"-- no\"");

  private final Random random = new Random(7);

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String statement() {
    return switch (random.nextInt(5)) {
      case 0 ->
          "CREATE TABLE %s (\n  id INTEGER PRIMARY KEY,\n  %s TEXT DEFAULT %s /* why; */\n);"
              .formatted(pick(NAMES), pick(NAMES), pick(LITERALS));
      case 1 ->
          "UPDATE %s SET a = %s -- ; not the end\nWHERE b = 1;"
              .formatted(pick(NAMES), pick(LITERALS));
      case 2 ->
          "CREATE TRIGGER %s AFTER INSERT ON t BEGIN\n  UPDATE t SET a = %s; DELETE FROM u; END;"
              .formatted(pick(NAMES), pick(LITERALS));
      case 3 ->
          "CREATE VIEW %s AS\nSELECT CASE WHEN a = %s THEN 1 END AS b FROM t;"
              .formatted(pick(NAMES), pick(LITERALS));
      default ->
          "INSERT INTO %s VALUES (%s, %s);".formatted(pick(NAMES), pick(LITERALS), pick(LITERALS));
    };
  }

  private List<String> statements() {
    List<String> statements = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      statements.add(statement());
    }
    return statements;
  }

  private VersionTitle title(int from, int to) {
    return new VersionTitle(
        "Chat",
        from,
        to,
        random.nextBoolean() ? "2024-02-29" : "",
        pick(List.of("", "a: b, of c")));
  }

  @Test
  void snapshotComesBackFromItsText() throws FileDefectException {
    for (int i = 0; i < 400; i++) {
      List<String> statements = statements();
      SnapshotFile file =
          new SnapshotFile(
              title(0, 7),
              Fingerprint.of(statements),
              pick(List.of("", "abc123")),
              List.of(new EnumColumn("order", "a b", List.of("USER", "$odd", "名"))),
              statements);

      assertThat(SnapshotFile.parse(file.text())).isEqualTo(file);
    }
  }

  @Test
  void stepComesBackFromItsText() throws FileDefectException {
    for (int i = 0; i < 400; i++) {
      List<StepStatement> statements = new ArrayList<>();
      for (Phase phase : Phase.values()) {
        statements().forEach(sql -> statements.add(new StepStatement(phase, sql)));
      }
      MigrationStep step =
          new MigrationStep(
              statements,
              random.nextBoolean(),
              random.nextBoolean(),
              List.of(
                  new KeptTable("a", "a", true),
                  new KeptTable("b c", "as", false),
                  new KeptTable("it's", "x\"y", random.nextBoolean())));
      Hints hints =
          new Hints(
              List.of(new TableRename("b c", "as"), new TableRename("it's", "x\"y")),
              List.of(new ColumnRename("as", "a.b", "order")),
              List.of(new Conversion("a", "b", "CASE WHEN b = 'x; y' THEN '--' ELSE b END")),
              step.sql(Phase.DATA),
              step.hasJavaStep());
      StepFile file = new StepFile(title(6, 7), "f1", "f2", hints, step);

      StepFile read = StepFile.parse(file.text());

      assertThat(read).isEqualTo(file);
      assertThat(read.checksum()).isEqualTo(file.checksum());
      assertThat(read.userSql()).isEqualTo(step.sql(Phase.DATA));
    }
  }

  @Test
  void expressionOverSeveralLinesComesBack() throws FileDefectException {
    Hints hints =
        new Hints(
            List.of(),
            List.of(),
            List.of(
                new Conversion("t", "c", "CASE\n  WHEN c = 'a \n\n| b' -- why\n  THEN 1\nEND"),
                new Conversion("t", "d", "1")),
            List.of(),
            false);
    StepFile file =
        new StepFile(
            title(1, 2), "f1", "f2", hints, new MigrationStep(List.of(), false, false, List.of()));

    assertThat(StepFile.parse(file.text())).isEqualTo(file);
  }

  @Test
  void lineEndsOfOtherSystemsAreRead() throws FileDefectException {
    List<String> statements = List.of("CREATE TABLE t (\n  a TEXT DEFAULT 'x\ny'\n);");
    SnapshotFile file =
        new SnapshotFile(title(0, 1), Fingerprint.of(statements), "", List.of(), statements);

    assertThat(SnapshotFile.parse(file.text().replace("\n", "\r\n"))).isEqualTo(file);
  }

  @Test
  void carriageReturnInAStringIsNoLineEnd() throws FileDefectException {
    List<String> statements = List.of("CREATE TABLE t (\n  a TEXT DEFAULT 'x\r\ny'\n);");
    SnapshotFile file =
        new SnapshotFile(title(0, 1), Fingerprint.of(statements), "", List.of(), statements);

    assertThat(SnapshotFile.parse(file.text())).isEqualTo(file);
  }

  @Test
  void proofsComeBackSortedByNumber() {
    ProofFile file = new ProofFile(new TreeSet<>(List.of("10-to-11 b", "2-to-3 a", "1-to-11 c")));

    assertThat(file.text().lines().skip(2))
        .containsExactly("1-to-11 c", "2-to-3 a", "10-to-11 b")
        .inOrder();
    assertThat(ProofFile.parse(file.text().replace("\n", "\r\n"))).isEqualTo(file);
    assertThat(file.vouchesFor(2, 3, "a")).isTrue();
    assertThat(file.vouchesFor(2, 3, "b")).isFalse();
    assertThat(file.vouchesFor(2, 4, "a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT 1;",
        "-- Chat, version x of 2024-01-01\n-- fingerprint: a\n-- parent: none\n",
        "-- Chat, version 99999999999999999999, draft\n-- fingerprint: a\n-- parent: none\n",
        "-- Chat, version 1, draft\n-- parent: none\n",
        "-- Chat, version 1, draft\n-- fingerprint: a\n",
        "-- Chat, version 1, draft\n-- fingerprint: a\n-- parent: none\n",
        "-- Chat, version 1, draft\n-- fingerprint: a\n-- parent: none\n-- enum: x\n",
        "-- Chat, version 1, draft\n<<<<<<< HEAD\n=======\n>>>>>>> b\n",
      })
  void textThatIsNoSnapshotIsADefectOfTheFile(String text) {
    assertThrows(FileDefectException.class, () -> SnapshotFile.parse(text));
    assertThrows(FileDefectException.class, () -> StepFile.parse(text));
  }

  @Test
  void whatIsCutOffOrChangedIsNoticed() {
    List<String> statements =
        List.of("CREATE TABLE t (a TEXT, b TEXT);", "CREATE INDEX i ON t (a);");
    String text =
        new SnapshotFile(title(0, 1), Fingerprint.of(statements), "", List.of(), statements).text();
    int start = text.indexOf("CREATE");
    for (int end = start; end < text.length() - 2; end++) {
      String cut = text.substring(0, end);
      assertThrows(FileDefectException.class, () -> SnapshotFile.parse(cut), cut);
    }
    assertThrows(
        FileDefectException.class, () -> SnapshotFile.parse(text.replace("b TEXT", "b BLOB")));
  }

  @Test
  void formattingKeepsTheFingerprintAndContentDoesNot() {
    String fingerprint =
        Fingerprint.of(List.of("CREATE TABLE t (a TEXT DEFAULT 'x');", "CREATE INDEX i ON t (a);"));

    assertThat(
            Fingerprint.of(
                List.of(
                    "create  index \"i\" on [t](a)",
                    "CREATE TABLE t (\n  a text -- the text\n  DEFAULT 'x'\n);")))
        .isEqualTo(fingerprint);
    for (String other :
        List.of(
            "CREATE TABLE t (a TEXT DEFAULT 'X');",
            "CREATE TABLE t (a TEXT DEFAULT 'x ');",
            "CREATE TABLE t (a TEXT NOT NULL DEFAULT 'x');",
            "CREATE TABLE t (b TEXT DEFAULT 'x');",
            "CREATE TABLE t (a TEXT DEFAULT 'x') STRICT;")) {
      assertThat(Fingerprint.of(List.of(other, "CREATE INDEX i ON t (a);")))
          .isNotEqualTo(fingerprint);
    }
    assertThat(Fingerprint.of(List.of("CREATE TABLE t (a TEXT DEFAULT 'x');")))
        .isNotEqualTo(fingerprint);
  }
}
