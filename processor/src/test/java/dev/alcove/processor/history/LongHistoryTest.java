// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.history.Project.App;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten versions, each built, sealed and shipped with its own sources: a column comes, gets another
 * name, another form, goes, and comes again; columns change names; a table goes and comes again; at
 * last a new check rebuilds the table.
 */
class LongHistoryTest {

  private static final List<String> VERSIONS =
      List.of(
          "@Version(value = 1, date = \"2024-01-01\")",
          "@Version(value = 2, date = \"2024-02-01\", sql = \"UPDATE messages SET mood = 'm' || id"
              + " WHERE id > 1\")",
          "@Version(value = 3, date = \"2024-03-01\")",
          "@Version(value = 4, date = \"2024-04-01\")",
          "@Version(value = 5, date = \"2024-05-01\", sql = \"UPDATE messages SET content ="
              + " content || (SELECT text FROM notes WHERE notes.id = messages.id) WHERE id IN"
              + " (SELECT id FROM notes)\")",
          "@Version(value = 6, date = \"2024-06-01\", sql = \"UPDATE posts SET content = content ||"
              + " '/' || tone\")",
          "@Version(value = 7, date = \"2024-07-01\", note = \"notes again\")",
          "@Version(value = 8, date = \"2024-08-01\")",
          "@Version(value = 9, date = \"2024-09-01\")",
          "@Version(value = 10, date = \"2024-10-01\", sql = \"UPDATE posts SET tone = max(tone, 0)\")");

  private static final int LAST = VERSIONS.size();

  private static final String NOTE =
      "@NullMarked @Table(\"notes\") record Note(@PrimaryKey long id, String text) {}\n";

  @TempDir static Path folder;
  private static Project project;
  private static final List<App> APPS = new ArrayList<>();

  private static String source(int version) {
    return """
    @NullMarked
    %s%s%s@Table("%s")
    record Message(
        @PrimaryKey long id, %sString content, %s) {}

    %s
    @Database(tables = {Message.class%s})
    %s%s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(
            version >= 6 ? "@Removed(version = 6, columns = \"tone\")\n" : "",
            version >= 6 ? "@Renamed(from = \"messages\", version = 6)\n" : "",
            version >= 10 ? "@Check(value = \"tone >= 0\", version = 10)\n" : "",
            version >= 6 ? "posts" : "messages",
            column(version),
            parts(version),
            note(version),
            note(version).isEmpty() ? "" : ", Note.class",
            String.join("\n", VERSIONS.subList(0, version)),
            version >= 5 ? "\n@Removed(version = 5, tables = \"notes\")" : "");
  }

  private static String column(int version) {
    return switch (version) {
      case 1, 6, 7 -> "";
      case 2 -> "@Version(2) @Nullable String mood, ";
      case 3 -> "@Version(2) @Renamed(from = \"mood\", version = 3) @Nullable String tone, ";
      case 4, 5 ->
          "@Version(2) @Renamed(from = \"mood\", version = 3)"
              + " @Altered(version = 4, using = \"coalesce(tone, '-')\") String tone, ";
      case 8 -> "@Version(8) @Column(defaultValue = \"5\") long tone, ";
      default -> column(8) + "@Version(9) @Column(defaultValue = \"1\") boolean flag, ";
    };
  }

  private static String parts(int version) {
    return version < 7
        ? "String left, String right"
        : "@Renamed(from = \"right\", version = 7) String left,"
            + " @Renamed(from = \"left\", version = 7) String right";
  }

  private static String note(int version) {
    if (version == 5 || version == 6) {
      return "";
    }
    return version < 5 ? NOTE : "@Version(7) " + NOTE;
  }

  @BeforeAll
  static void shipTenVersions() {
    project = new Project(folder.resolve("project"));
    for (int version = 1; version <= LAST; version++) {
      SortedMap<String, String> before = project.history();
      project.source("Chat", source(version)).builds();
      // A shipped version keeps its files, byte for byte.
      before.remove("Chat/proofs.txt");
      assertThat(project.history()).containsAtLeastEntriesIn(before);
      APPS.add(project.app(folder.resolve("app " + version)));
    }
  }

  @AfterAll
  static void close() throws IOException {
    for (App app : APPS) {
      app.close();
    }
  }

  private static App app(int version) {
    return APPS.get(version - 1);
  }

  private static StoredFile shipped(String name) {
    return new StoredFile(folder.resolve(name))
        .openedBy(app(1))
        .run(
            "INSERT INTO messages (id, content, left, right) VALUES (1, 'a', 'l1', 'r1'),"
                + " (2, 'b', 'l2', 'r2'), (3, '', '', '')",
            "INSERT INTO notes VALUES (2, 'note'), (9, 'alone')");
  }

  private static final String ALL = "SELECT id, tone, content, left, right FROM posts ORDER BY id";

  @Test
  void fileOfTheFirstVersionComesInOneWalk() {
    StoredFile file = shipped("one walk").openedBy(app(LAST));

    assertThat(file.rows(ALL))
        .containsExactly("1|5|a/-|r1|l1", "2|5|bnote/m2|r2|l2", "3|5|/m3||")
        .inOrder();
    assertThat(file.rows("SELECT count(*) FROM notes")).containsExactly("0");
    assertThat(file.rows("PRAGMA user_version")).containsExactly(String.valueOf(LAST));
  }

  @Test
  void stepByStepGivesTheSame() {
    StoredFile whole = shipped("at once").openedBy(app(LAST));
    StoredFile file = shipped("step by step");
    for (int version = 2; version <= LAST; version++) {
      file.openedBy(app(version)).openedBy(app(version));
      assertThat(file.rows("PRAGMA user_version")).containsExactly(String.valueOf(version));
    }

    assertThat(file.rows(ALL)).isEqualTo(whole.rows(ALL));
    String schema = "SELECT type, name, tbl_name FROM sqlite_schema ORDER BY name";
    assertThat(file.rows(schema)).isEqualTo(whole.rows(schema));
  }

  @Test
  void rowsOfEveryVersionArrive() {
    for (int from = 1; from <= LAST; from++) {
      StoredFile file = new StoredFile(folder.resolve("from " + from)).openedBy(app(from));
      String table = from < 6 ? "messages" : "posts";
      String tone =
          switch (from) {
            case 1, 6, 7 -> "";
            case 2 -> "mood, ";
            default -> "tone, ";
          };
      String value = tone.isEmpty() ? "" : "'7', ";
      file.run(
          "INSERT INTO %s (id, %scontent, left, right) VALUES (1, %s'c', 'l', 'r')"
              .formatted(table, tone, value));

      file.openedBy(app(LAST));

      String content = from < 6 ? "c/" + (from == 1 ? "-" : "7") : "c";
      String parts = from < 7 ? "|r|l" : "|l|r";
      String now = from >= 8 ? "7" : "5";
      assertThat(file.rows(ALL)).containsExactly("1|" + now + "|" + content + parts);
    }
  }

  @Test
  void newFileHasTheSchemaOfAnUpgradedOne() {
    StoredFile upgraded = shipped("upgraded").openedBy(app(LAST));
    StoredFile fresh = new StoredFile(folder.resolve("fresh")).openedBy(app(LAST));

    String columns =
        "SELECT m.name, i.name, i.type, i.\"notnull\", i.dflt_value FROM sqlite_schema m,"
            + " pragma_table_xinfo(m.name) i ORDER BY m.name, i.cid";
    assertThat(fresh.rows(columns)).isEqualTo(upgraded.rows(columns));
  }

  @Test
  void historyIsProvedOnce() {
    assertThat(project.file("Chat/proofs.txt").lines().filter(line -> !line.startsWith("#")))
        .hasSize(LAST);
  }
}
