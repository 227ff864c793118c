// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values are bound, and never become part of a statement's text. */
class SqlFromValuesTest {

  /** A literal that begins a statement, joined with what is neither a literal nor a constant. */
  private static final Pattern JOINED =
      Pattern.compile(
          "\"(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM|SAVEPOINT|RELEASE|ROLLBACK"
              + " TO|EXPLAIN)\\b[^\"]*\"(?:\\s*\\+\\s*(?:\"[^\"]*\"|(?:[A-Z]\\w*\\.)?[A-Z_]{2,}\\b))*"
              + "(?:\\s*\\+\\s*(?:[a-z(]|[A-Z]\\w*\\.[a-z])|\\)\\s*\\.append\\()");

  /** Who puts statements together, and of what. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("Alcove", "no statement: the words of a refusal"),
          Map.entry("OwnPragmas", "no statement: the words of a refusal"),
          Map.entry("generated.ListSql", "the number of a list's temp table"),
          Map.entry(
              "generated.StepContext", "the number of a temp table, and its columns' numbers"),
          Map.entry("FullTextIndexes", "the names of tables in the file, quoted"),
          Map.entry("Pragmas", "names and values that the builder has checked to be one word each"),
          Map.entry("generated.TempLists", "the number of a list, and question marks"),
          Map.entry(
              "live.TriggerSql",
              "the names of tables and columns that generated code gives, quoted"),
          Map.entry("migration.ForeignKeyCheck", "the names of tables in the file, quoted"),
          Map.entry("migration.RowCounts", "the names of tables in the file, quoted"),
          Map.entry("migration.Upgrade", "the names of tables in the file, quoted"),
          Map.entry("migration.Upgrader", "pragmas of its own"),
          Map.entry("generated.RawSql", "no statement: the words of a refusal"),
          Map.entry("salvage.LostIndex", "the names of indexes in the file, quoted"),
          Map.entry("salvage.Salvage", "the version, a number"),
          Map.entry("salvage.SchemaCopy", "the names of tables in the file, quoted"),
          Map.entry("salvage.Table", "the names of tables and columns in the file, quoted"),
          Map.entry("schema.IndexFacts", "the names of indexes in the file, quoted"),
          Map.entry("schema.SchemaRepair", "the names of tables and columns in the file, quoted"),
          Map.entry("schema.StoredSchema", "the version, a number"),
          Map.entry("schema.TableFacts", "the names of tables in the file, quoted"),
          Map.entry("statement.StatementWatch", "a statement that ran before"),
          Map.entry("transaction.TransactionScope", "the number of a savepoint"),
          Map.entry("transaction.Transactions", "the number of a savepoint"));

  /** What generated code hands to the runtime: a constant, one of several, or the user's own. */
  private static final Pattern CALL =
      Pattern.compile("database\\s*\\.\\s*(?:read|write|page)\\(\\s*\"[^\"]*\",\\s*([^,)]+)");

  private static final Pattern CONSTANT = Pattern.compile("SQL_\\w+(?:\\[\\w+])?");

  private static final Pattern DECLARATION =
      Pattern.compile("private static final \\w+(?:\\[])? SQL_\\w+\\s*=([^;]*);");

  /** All that may stand in a constant beside literals. */
  private static final Pattern FIXED =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n"
              + "]*|(?:ListSql|PageSql)\\.of|\\.\\w+\\(|[-\\s+,(){}\\d]|true|false");

  @Test
  void runtimePutsStatementsTogetherOfNamesAlone() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaSource source : ProjectModule.RUNTIME.mainSources()) {
      if (JOINED.matcher(source.text()).find()) {
        found.add(source.subject().replace("dev.alcove.", ""));
      }
    }
    assertThat(found).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
  }

  @Test
  void generatedCodeRunsConstants() throws IOException {
    int calls = 0;
    int constants = 0;
    for (Path file : generated()) {
      String text = Files.readString(file);
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        calls++;
        String sql = call.group(1);
        assertWithMessage(file + ": " + sql)
            .that(CONSTANT.matcher(sql).matches() || isQueryOfTheUser(sql, text))
            .isTrue();
      }
      Matcher declaration = DECLARATION.matcher(text.replaceAll("\\\\n;|;\"", "\""));
      while (declaration.find()) {
        constants++;
        assertWithMessage(file.toString())
            .that(FIXED.matcher(declaration.group(1)).replaceAll(""))
            .isEmpty();
      }
    }
    assertThat(calls).isGreaterThan(100);
    assertThat(constants).isGreaterThan(100);
  }

  private static boolean isQueryOfTheUser(String name, String text) {
    return name.matches("[a-z]\\w*")
        && Pattern.compile("\\bSqlQuery " + name + "\\b").matcher(text).find();
  }

  private static List<Path> generated() throws IOException {
    Path tests = Path.of("../processor/src/test");
    try (Stream<Path> files = Files.walk(tests)) {
      return files.filter(file -> file.toString().endsWith("_Impl.java")).sorted().toList();
    }
  }
}
