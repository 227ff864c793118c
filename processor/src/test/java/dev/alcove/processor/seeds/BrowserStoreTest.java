// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chat application's store in the browser, at each of its first four versions. */
class BrowserStoreTest {

  private static final List<Decision> SINCE_VERSION_2 =
      List.of(
          new Decision(
              "messages: index on [content] is missing",
              "an index of whole texts costs their size again and finds no word: full text does"),
          new Decision(
              "messages: index on [translate_content] is missing",
              "as for the content of messages"),
          new Decision(
              "sessions: index on [meta_tags] is missing",
              "the list would be indexed as one value, so that no tag could be found"),
          new Decision(
              "table session_tags is not expected", "it holds the tags of sessions, one a row"));

  @TempDir static Path folder;
  private static CreatedFiles created;

  @BeforeAll
  static void compile() throws IOException {
    created = CreatedFiles.of("browser", folder);
  }

  @AfterAll
  static void close() throws IOException {
    created.close();
  }

  @Test
  void createdFilesAreWhatIsDeclared() throws SQLException {
    for (int version = 1; version <= 4; version++) {
      String name = "seeds.browser.v" + version + ".BrowserDatabase" + version;
      SchemaFacts facts = created.facts(name);

      assertThat(created.statements(name)).isEqualTo(Ddl.of(database(version)).sql());
      assertThat(facts.differencesFrom(SeedSources.facts(database(version)))).isEmpty();
      Decision.assertExactly(
          DeclaredIndexes.read(SeedSources.text("browser/expected.txt"), version)
              .differencesOf(facts),
          version == 1 ? List.of() : SINCE_VERSION_2);
    }
  }

  @Test
  void versionOneHasTheDeclaredIndexes() {
    Decision.assertExactly(differences(1), List.of());
  }

  @Test
  void versionTwoDiffersByDecisionOnly() {
    Decision.assertExactly(differences(2), SINCE_VERSION_2);
  }

  @Test
  void versionThreeDiffersByDecisionOnly() {
    Decision.assertExactly(differences(3), SINCE_VERSION_2);
  }

  @Test
  void versionFourDiffersByDecisionOnly() {
    Decision.assertExactly(differences(4), SINCE_VERSION_2);
  }

  @Test
  void everyVersionKeepsTheTablesOfTheOneBefore() {
    for (int version = 3; version <= 4; version++) {
      SchemaFacts before = SeedSources.facts(database(version - 1));
      List<String> changes = SeedSources.facts(database(version)).differencesFrom(before);
      assertThat(changes)
          .containsExactly(
              "table " + (version == 3 ? "plugins" : "session_groups") + " is not expected");
    }
  }

  @Test
  void historyIsPartOfTheDeclaration() {
    assertThat(
            database(4).versions().stream().map(version -> version.value() + " " + version.date()))
        .containsExactly("1 2023-11-14", "2 2023-11-27", "3 2023-12-06", "4 2024-01-21")
        .inOrder();
  }

  @Test
  void groupsMayLackASortNumber() {
    assertThat(SeedSources.facts(database(4)).tables().get("session_groups").columns())
        .containsAtLeast(
            new ColumnFacts("name", "TEXT", true, null, null, false, "BINARY"),
            new ColumnFacts("sort", "INTEGER", false, null, null, false, "BINARY"));
  }

  @Test
  void declaredIndexesAreThoseOfTheDesign() {
    Matcher versions =
        Pattern.compile("dbSchemaV(\\d) = \\{(.*?)\\n(?:\\+ )?\\};", Pattern.DOTALL)
            .matcher(Design.BROWSER_STORE.text());
    List<String> written = new ArrayList<>();
    while (versions.find()) {
      written.add("version " + versions.group(1));
      Matcher tables = Pattern.compile("(\\w+):\\s+'([^']*)'").matcher(versions.group(2));
      while (tables.find()) {
        written.add(tables.group(1) + ": " + tables.group(2).replace("&", ""));
      }
    }
    assertThat(written)
        .containsExactlyElementsIn(
            SeedSources.text("browser/expected.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList())
        .inOrder();
  }

  private static List<String> differences(int version) {
    return DeclaredIndexes.read(SeedSources.text("browser/expected.txt"), version)
        .differencesOf(SeedSources.facts(database(version)));
  }

  private static Database database(int version) {
    return SeedSources.database("browser", "BrowserDatabase" + version);
  }
}
