// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.MigrationException;
import dev.alcove.processor.history.Project.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of several versions on one file: what becomes of its rows. */
class UpgradeBehaviourTest {

  private static final String ONE = "@Version(value = 1, date = \"2024-03-01\")";
  private static final String TWO = ONE + "\n@Version(value = 2, date = \"2024-06-15\")";

  @TempDir Path folder;
  private final List<App> apps = new ArrayList<>();
  private Project project;
  private StoredFile file;

  @BeforeEach
  void create() {
    project = new Project(folder.resolve("project"));
    file = new StoredFile(folder.resolve("chat.db"));
  }

  @AfterEach
  void close() throws IOException {
    for (App app : apps) {
      app.close();
    }
  }

  /** The program of these sources, which becomes a version of its own. */
  private App ship(String chat) {
    App app = project.source("Chat", chat).builds().app(folder.resolve("app " + apps.size()));
    apps.add(app);
    return app;
  }

  private static String everything(String table, String columns, String versions) {
    return """
    enum Role { USER, BOT }

    @NullMarked
    %s
    @Table("everything")
    record Everything(
        @PrimaryKey @Column("key") String id,
        boolean flag, byte tiny, short small, int number, long big, float half, double whole,
        char sign, @Nullable Boolean maybe, @Nullable Integer some, @Nullable Double part,
        String text, byte @Nullable [] bytes, Role role, UUID uuid, Instant at,
        @Column(type = ColumnType.INTEGER) Instant millis, LocalDate day, LocalDateTime moment,
        LocalTime time, OffsetDateTime there, Duration length, Date date, BigDecimal decimal,
        BigInteger integer, URI link %s) {}

    @NullMarked
    @Dao
    interface EverythingDao {
      @Insert void insert(Everything row);
      @Query("SELECT * FROM everything ORDER BY key") List<Everything> all();
    }

    @NullMarked
    @Database(tables = Everything.class)
    %s
    interface Chat extends AlcoveDatabase {
      EverythingDao everything();
    }
    """
        .formatted(table, columns, versions);
  }

  private static String program(String last) {
    return """
    public final class Program {
      public static void fill(Chat db) {
        db.everything().insert(new Everything("full", true, Byte.MIN_VALUE, Short.MAX_VALUE,
            Integer.MIN_VALUE, Long.MAX_VALUE, 0.1f, Math.PI, '字', true, -1, 1e300,
            "it's — 消息 \\n\\r\\n; -- no comment", new byte[] {0, -1, 39}, Role.BOT,
            new UUID(1, -2), Instant.ofEpochMilli(1), Instant.ofEpochMilli(Long.MAX_VALUE / 4),
            LocalDate.of(1, 2, 3), LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
            LocalTime.of(0, 0), OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 0, ZoneOffset.UTC),
            Duration.ofNanos(-1), new Date(0), new BigDecimal("0.10000000000000000000001"),
            BigInteger.TWO.pow(200), URI.create("https://example.org/?q=%%20")%s));
        db.everything().insert(new Everything("", false, (byte) 0, (short) 0, 0, 0, -0f, -0.0,
            ' ', null, null, null, "", null, Role.USER, new UUID(0, 0), Instant.EPOCH,
            Instant.EPOCH, LocalDate.EPOCH, LocalDateTime.of(1970, 1, 1, 0, 0), LocalTime.NOON,
            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), Duration.ZERO,
            new Date(-1), BigDecimal.ZERO, BigInteger.ZERO, URI.create("")%s));
      }

      public static List<String> read(Chat db) {
        List<String> rows = new ArrayList<>();
        for (Everything row : db.everything().all()) {
          rows.add(row.toString().replaceAll("bytes=[^,]*", "bytes="
              + Arrays.toString(row.bytes())).replaceAll(", added=.*", "]"));
        }
        return rows;
      }
    }
    """
        .formatted(last, last);
  }

  private static final String DUMP =
      "SELECT "
          + ("key flag tiny small number big half whole sign maybe some part text bytes role uuid"
                  + " at millis day moment time there length date decimal integer link")
              .replaceAll("(\\w+)", "quote($1)")
              .replace(' ', ',')
          + " FROM everything ORDER BY key";

  @Test
  void rowsOfEveryBuiltInTypeSurviveARebuild() {
    project.source("Program", program(""));
    App first = ship(everything("", "", ONE));
    file.with(first, "fill");
    List<String> dump = file.rows(DUMP);
    Object rows = file.with(first, "read");
    assertThat(dump).hasSize(2);

    project.source("Program", program(", 5"));
    App second =
        ship(
            everything(
                "@Check(value = \"typeof(key) = 'text'\", version = 2)",
                ", @Version(2) @Column(defaultValue = \"3\") @Check(\"added > 0\") long added",
                ONE
                    + "\n@Version(value = 2, date = \"2024-06-15\", sql = \"UPDATE everything SET"
                    + " added = 4\")"));
    assertThat(project.file("Chat/1-to-2.sql")).contains("-- rebuilds: everything");

    assertThat(file.with(second, "read")).isEqualTo(rows);
    assertThat(file.rows(DUMP)).isEqualTo(dump);
    assertThat(file.rows("SELECT DISTINCT added FROM everything")).containsExactly("4");
  }

  private static String messages(String table, String columns, String database, String steps) {
    return """
    @NullMarked
    @Table("sessions")
    record Session(@PrimaryKey String id, %s String title) {}

    @NullMarked
    %s
    @Table("messages")
    record Message(
        @PrimaryKey(autoIncrement = true) long id,
        @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) @Index
        String sessionId,
        %s) {}

    @Database(tables = {Session.class, Message.class})
    %s
    interface Chat extends AlcoveDatabase { %s }
    """
        .formatted(title(database), table, columns, database, steps);
  }

  private static String title(String database) {
    return database.contains("/*default*/")
        ? "@Column(defaultValue = \"'new chat'\")"
        : "@Column(defaultValue = \"'untitled'\")";
  }

  private void fill() {
    file.run(
        "INSERT INTO sessions VALUES ('s1', 'one'), ('s2', 'two')",
        "INSERT INTO messages (id, session_id, content) VALUES (1, 's1', 'hello'), (2, 's2', ''),"
            + " (7, 's1', 'gone')",
        "DELETE FROM messages WHERE id = 7");
  }

  @Test
  void valuesOfAColumnThatGoesAreSavedIntoOneThatMayNotBeNull() {
    file.openedBy(ship(messages("", "String content", ONE, "")));
    fill();

    file.openedBy(
        ship(
            messages(
                "@Removed(version = 2, columns = \"content\")",
                "@Version(2) String body",
                ONE
                    + "@Version(value = 2, date = \"2024-06-15\", sql = {\"UPDATE messages SET body"
                    + " = upper(content)\", \"UPDATE messages SET body = '-' WHERE body = ''\"})",
                "")));

    assertThat(file.rows("SELECT * FROM messages ORDER BY id"))
        .containsExactly("1|s1|HELLO", "2|s2|-")
        .inOrder();
    // The ids that were given before stay given.
    file.run("INSERT INTO messages (session_id, body) VALUES ('s2', 'x')");
    assertThat(file.rows("SELECT max(id) FROM messages")).containsExactly("8");
  }

  private static final String JAVA_STEP =
      "@MigrationStep(to = 2) static void measure(MigrationContext step) {"
          + " step.forEachRow(SqlQuery.of(\"SELECT id, content FROM messages WHERE content <> ?\","
          + " %s), 1, row -> step.execute(\"UPDATE messages SET length = ? WHERE id = ?\","
          + " row.getText(1).length(), row.getLong(0))); }";

  @Test
  void javaStepFillsWhatMayNotBeNull() {
    file.openedBy(ship(messages("", "String content", ONE, "")));
    fill();

    file.openedBy(
        ship(
            messages(
                "",
                "String content, @Version(2) long length",
                TWO,
                JAVA_STEP.formatted("\"none\""))));

    assertThat(file.rows("SELECT id, content, length FROM messages ORDER BY id"))
        .containsExactly("1|hello|5", "2||0")
        .inOrder();
  }

  @Test
  void javaStepThatLeavesNullsLeavesTheFileAsItWas() throws IOException {
    App first = ship(messages("", "String content", ONE, ""));
    file.openedBy(first);
    fill();
    file.openedBy(first);
    App second =
        ship(
            messages(
                "", "String content, @Version(2) long length", TWO, JAVA_STEP.formatted("\"\"")));
    byte[] before = Files.readAllBytes(file.path());

    assertThrows(MigrationException.class, () -> file.openedBy(second));

    assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    assertThat(file.openedBy(first).rows("SELECT count(*) FROM messages")).containsExactly("2");
  }

  @Test
  void changedDefaultOfAParentWithOnDeleteCascadeKeepsTheChildren() {
    file.openedBy(ship(messages("", "String content", ONE, "")));
    fill();

    // SQLite can change a default only by making the table anew and dropping the old one, and
    // with it would go, by ON DELETE CASCADE, all that refers to it.
    App second = ship(messages("", "String content", TWO + "/*default*/", ""));
    assertThat(project.file("Chat/1-to-2.sql")).contains("-- rebuilds: sessions");
    assertThat(project.file("Chat/1-to-2.sql")).contains("-- foreign keys: off while this runs");

    file.openedBy(second);
    assertThat(file.rows("SELECT id, session_id, content FROM messages ORDER BY id"))
        .containsExactly("1|s1|hello", "2|s2|")
        .inOrder();
    assertThat(file.rows("PRAGMA foreign_key_check")).isEmpty();
    file.run("INSERT INTO sessions (id) VALUES ('s3')", "DELETE FROM sessions WHERE id = 's1'");
    assertThat(file.rows("SELECT title FROM sessions WHERE id = 's3'")).containsExactly("new chat");
    assertThat(file.rows("SELECT id FROM messages")).containsExactly("2");
  }

  private static final String FOUND =
      "SELECT rowid FROM messages_fts WHERE messages_fts MATCH '%s' ORDER BY rowid";

  @Test
  void fullTextComesOverRowsThatAreThereAndFollowsThemThroughARebuild() {
    file.openedBy(ship(messages("", "String content", ONE, "")));
    fill();
    String fullText = "@FullText(columns = \"content\", version = 2)\n";

    file.openedBy(ship(messages(fullText, "String content", TWO, "")));
    assertThat(file.rows(FOUND.formatted("hello"))).containsExactly("1");

    file.run("UPDATE messages SET content = 'hello again' WHERE id = 2");
    App third =
        ship(
            messages(
                    fullText + "@Renamed(from = \"messages\", version = 3)",
                    "@Renamed(from = \"content\", version = 3) @Altered(version = 3, using = \"text"
                        + " || ' there'\") @Check(value = \"text <> ''\", version = 3) String text",
                    TWO + "\n@Version(value = 3, date = \"2024-07-01\")",
                    "")
                .replace("@Table(\"messages\")", "@Table(\"posts\")")
                .replace("columns = \"content\"", "columns = \"text\""));
    file.openedBy(third);

    String posts = FOUND.replace("messages_fts", "posts_fts");
    assertThat(file.rows(posts.formatted("hello there"))).containsExactly("1", "2").inOrder();
    assertThat(file.rows("SELECT name FROM sqlite_schema WHERE name LIKE 'messages%'")).isEmpty();
    file.run("UPDATE posts SET text = '消息' WHERE id = 1");
    assertThat(file.rows(posts.formatted("\"hello\""))).containsExactly("2");
    assertThat(file.checkedBy(third)).isEmpty();
  }
}
