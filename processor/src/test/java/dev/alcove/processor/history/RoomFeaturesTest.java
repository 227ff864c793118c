// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.NewerSchemaException;
import dev.alcove.processor.history.Project.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database with all that Room can declare: embedded objects in each other, full text of both
 * kinds with each of their options, collations, defaults, foreign keys of several columns, deferred
 * ones and each action, and a view over a view. Version 1 was exported by a Room that writes
 * everything, version 2 by one that leaves out what is empty or false; the files are in Room's
 * format and were written for this test.
 */
class RoomFeaturesTest {

  private static final String SHIPPED =
      """
      @Version(value = 1, date = "2022-02-01")
      @Version(value = 2, date = "2025-08-10", sql =
          "INSERT INTO texts SELECT rowid, text, kind FROM phrases")
      @Removed(version = 2, tables = {"notes", "phrases", "mail_words"})
      """;

  private static final Set<String> FULL_TEXT = Set.of("notes", "phrases", "mail_words");

  @TempDir Path folder;
  private Path room;
  private Project project;
  private StoredFile file;

  @BeforeEach
  void create() throws IOException {
    room = Files.createDirectories(folder.resolve("room/app.Mail"));
    project = new Project(folder.resolve("project"));
    file = new StoredFile(folder.resolve("mail.db"));
    for (int version = 1; version <= 2; version++) {
      Files.writeString(room.resolve(version + ".json"), RoomFile.exported("app.Mail", version));
    }
  }

  private static String mail(String label, String mail, String versions) {
    return """
    @NullMarked
    @Table("accounts")
    record Account(
        @PrimaryKey(autoIncrement = true) long id,
        @Index(unique = true, name = "index_accounts_address")
        @Column(collate = Collation.NOCASE) String address,
        @Column(defaultValue = "1") boolean enabled,
        @Nullable Double quota) {}

    @NullMarked
    record Window(@Nullable Long first, @Nullable Long last) {}

    @NullMarked
    record Sync(@Nullable String state, @Embedded(prefix = "window_") @Nullable Window window) {}

    @NullMarked
    @Table("folders")
    @PrimaryKey(columns = {"account_id", "path"})
    record Folder(
        @ForeignKey(table = Account.class, onUpdate = ReferentialAction.CASCADE,
            onDelete = ReferentialAction.CASCADE) long accountId,
        @Column(collate = Collation.RTRIM) String path,
        @Embedded(prefix = "sync_") @Nullable Sync sync) {}

    @NullMarked
    record Sender(@Nullable String name, @Column(collate = Collation.NOCASE) String address) {}

    @NullMarked
    @Table("mails")
    @ForeignKey(table = Folder.class, columns = {"account_id", "folder_path"},
        onUpdate = ReferentialAction.CASCADE, onDelete = ReferentialAction.CASCADE)
    @Index(name = "index_mails_account_id_folder_path", value = {"account_id", "folder_path"})
    @Index(name = "index_mails_sender_address_id", value = {"sender_address", "id DESC"})
    record MailRow(
        @PrimaryKey long id,
        long accountId,
        String folderPath,
        @ForeignKey(table = MailRow.class, onDelete = ReferentialAction.SET_NULL, deferred = true)
        @Index(name = "index_mails_reply_to") @Nullable Long replyTo,
        @Column(collate = Collation.NOCASE, defaultValue = "''") String subject,
        @Embedded(prefix = "sender_") Sender sender,
        @Nullable Double size,
        byte @Nullable [] raw,
        @Column(defaultValue = "1") boolean unread%s) {}

    @NullMarked
    @Table("labels")
    record Label(
        @PrimaryKey @Column(collate = Collation.NOCASE) String name,
        @Column(defaultValue = "%s") String colour) {}

    @NullMarked
    @Table("mail_labels")
    @PrimaryKey(columns = {"mail_id", "label"})
    record MailLabel(
        @ForeignKey(table = MailRow.class, onUpdate = ReferentialAction.RESTRICT,
            onDelete = ReferentialAction.CASCADE) long mailId,
        @ForeignKey(table = Label.class, onUpdate = ReferentialAction.CASCADE,
            onDelete = ReferentialAction.SET_DEFAULT)
        @Index(name = "index_mail_labels_label")
        @Column(collate = Collation.NOCASE, defaultValue = "'none'") String label) {}

    @NullMarked
    @Table("texts")
    @Version(2)
    record Text(@PrimaryKey long id, String text, @Nullable String kind) {}

    @NullMarked
    @View(name = "unread_mails", value = "SELECT mails.id AS id, mails.subject AS subject,"
        + " folders.path AS path FROM mails JOIN folders ON folders.account_id = mails.account_id"
        + " AND folders.path = mails.folder_path WHERE mails.unread = 1")
    record Unread(long id, String subject, String path) {}

    @NullMarked
    @View(name = "loud_mails",
        value = "SELECT id, upper(subject) AS subject FROM unread_mails WHERE path = 'INBOX'")
    record Loud(long id, String subject) {}

    @Database(
        tables = {Account.class, Folder.class, MailRow.class, Label.class, MailLabel.class,
          Text.class},
        views = {Unread.class, Loud.class})
    %s
    interface Mail extends AlcoveDatabase {}
    """
        .formatted(mail, label, versions);
  }

  private static final String MAIL = mail("'grey'", "", SHIPPED);

  private App shipped(String mail) {
    return project
        .source("Mail", mail)
        .builds("-Aalcove.schemas.importRoom=" + folder.resolve("room"))
        .app(folder.resolve("app"));
  }

  /** Rows of all kinds; row ids have gaps, and do not follow the keys. */
  private void roomMakes(int version) throws Exception {
    roomMakes(version, RoomFile.exported("app.Mail", version));
  }

  private void roomMakes(int version, String json) throws Exception {
    RoomFile.make(file, json);
    file.run(
        "INSERT INTO accounts VALUES (3, 'Me@example.org', 1, 0.1), (9, 'other@x', 0, NULL)",
        "DELETE FROM accounts WHERE id = 9",
        "INSERT INTO folders VALUES (3, 'Sent ', 'ok', 1, NULL), (3, 'INBOX', NULL, NULL, NULL)",
        "INSERT INTO mails VALUES (5, 3, 'INBOX', 2, 'Zwölf — 电影', NULL, 'a@B', 1e300, x'00ff', 1)"
            + ", (2, 3, 'Sent ', NULL, '', 'It''s\nme', 'A@b', -0.5, NULL, 0)",
        "INSERT INTO labels VALUES ('work', 'red'), ('None', 'grey'), ('art', 'blue')",
        "INSERT INTO mail_labels VALUES (5, 'Work'), (5, 'NONE'), (2, 'Art')",
        "DELETE FROM mail_labels WHERE label = 'work'",
        "DELETE FROM labels WHERE name = 'work'");
    if (version == 1) {
      file.run(
          "INSERT INTO notes (docid, text) VALUES (4, 'running')",
          "INSERT INTO phrases (docid, text, kind, lid) VALUES (7, 'pre-fix É', 'x', 2),"
              + " (3, '', NULL, 0)");
    } else {
      file.run("INSERT INTO texts VALUES (7, 'kept', NULL)");
    }
  }

  @Test
  void eachFeatureIsInTheSealedFile() {
    project.source("Mail", MAIL).builds("-Aalcove.schemas.importRoom=" + folder.resolve("room"));
    String first = project.file("Mail/1.sql");
    assertThat(first).contains("`sync_window_first` INTEGER");
    assertThat(first).contains("USING FTS3(`text` TEXT NOT NULL, tokenize=porter)");
    assertThat(first)
        .contains(
            "tokenize=unicode61 `remove_diacritics=0` `separators=-_`, languageid=`lid`,"
                + " matchinfo=fts3, notindexed=`kind`, prefix=`2,4`, order=DESC)");
    assertThat(first).contains("DEFERRABLE INITIALLY DEFERRED");
    assertThat(first).contains("COLLATE RTRIM");
    assertThat(project.file("Mail/2.sql")).contains("CREATE VIEW `loud_mails`");
    assertThat(project.file("Mail/2.sql")).doesNotContain("VIRTUAL");
  }

  /** FTS4 without a content table has the texts itself, and a table of its name has none. */
  @Test
  void tableInThePlaceOfFullTextWithItsOwnTextsIsRefused() throws IOException {
    Files.delete(room.resolve("2.json"));
    String mail =
        MAIL.replace("{\"notes\", \"phrases\",", "{\"phrases\",")
            .replace(
                "@Database(",
                """
                @NullMarked
                @Table("notes")
                record Note(@PrimaryKey @Version(2) long id, @Version(2) String text) {}

                @Database(""")
            .replace("Text.class}", "Text.class, Note.class}")
            .replace(", date = \"2025-08-10\"", "");
    project
        .source("Mail", mail)
        .build("-Aalcove.schemas.importRoom=" + folder.resolve("room"))
        .fails(
            "[alcove/content-lost] Version 2 makes notes anew, without its rows.",
            "Give the new table another name, and its rows by",
            "sql = \"INSERT INTO … SELECT … FROM notes\" in @Version(2),",
            "and write @Removed(version = 2, tables = \"notes\") on Mail.");
  }

  @Test
  void openingTouchesNoRowOfTheLastVersion() throws Exception {
    roomMakes(2);
    SortedMap<String, List<String>> before = RoomFile.dump(file);
    try (App app = shipped(MAIL)) {
      file.openedBy(app, "Mail").openedBy(app, "Mail");
    }
    assertThat(RoomFile.dump(file)).containsAtLeastEntriesIn(before);
    assertThat(before.keySet()).containsAtLeast("room_master_table", "sqlite_sequence", "texts");
    assertThat(file.rows("SELECT id, subject FROM loud_mails")).containsExactly("5|ZWöLF — 电影");
  }

  @Test
  void olderFileKeepsItsRowsAndTheTextsThatOnlyTheIndexHad() throws Exception {
    roomMakes(1);
    SortedMap<String, List<String>> before = RoomFile.dump(file);
    assertThat(before.keySet()).containsAtLeastElementsIn(FULL_TEXT);
    before.keySet().removeIf(name -> FULL_TEXT.contains(name.replaceFirst("_[a-z]+$", "")));
    before.keySet().removeAll(FULL_TEXT);
    try (App app = shipped(MAIL)) {
      file.openedBy(app, "Mail");
    }
    SortedMap<String, List<String>> after = RoomFile.dump(file);
    assertThat(after).containsAtLeastEntriesIn(before);
    assertThat(after.get("texts")).containsExactly("3|3|''|NULL", "7|7|'pre-fix É'|'x'").inOrder();
    assertThat(file.rows("SELECT name FROM sqlite_master WHERE name GLOB 'room_fts*'")).isEmpty();
  }

  /** As steps leave it that were written by hand, and that Room has let pass. */
  @Test
  void fileInAFormThatRoomDoesNotLookAtKeepsItsRowsAndRowIds() throws Exception {
    String exported = RoomFile.exported("app.Mail", 1);
    String other =
        exported
            .replace(" AUTOINCREMENT NOT NULL", " NOT NULL")
            .replace(" DEFERRABLE INITIALLY DEFERRED", "")
            .replace("`raw` BLOB", "`raw` BLOB DEFAULT NULL")
            .replace("`subject` TEXT NOT NULL COLLATE NOCASE", "`subject` VARCHAR(80) NOT NULL");
    assertThat(other.length()).isLessThan(exported.length());
    roomMakes(1, other);
    SortedMap<String, List<String>> before = RoomFile.dump(file);
    before.keySet().removeIf(name -> name.matches("(notes|phrases|mail_words)(_.*)?"));
    try (App app = shipped(MAIL)) {
      file.openedBy(app, "Mail");
      assertThat(file.checkedBy(app, "Mail")).isEmpty();
    }
    assertThat(RoomFile.dump(file)).containsAtLeastEntriesIn(before);
    assertThat(file.rows("SELECT sql FROM sqlite_master WHERE name = 'accounts'").get(0))
        .contains("AUTOINCREMENT");
  }

  @Test
  void laterVersionsRebuildTablesAndKeepRowsAndRowIds() throws Exception {
    roomMakes(2);
    SortedMap<String, List<String>> before = RoomFile.dump(file);
    shipped(MAIL).close();
    String mail = ", @Version(3) @Column(defaultValue = \"0\") @Check(\"stars >= 0\") int stars";
    project.source("Mail", mail("'white'", mail, SHIPPED + "@Version(3)")).builds();
    try (App app = project.app(folder.resolve("app"))) {
      assertThat(project.file("Mail/2-to-3.sql")).contains("-- rebuilds: labels");
      List<String> mails = RoomFile.columns(file, "mails");
      file.openedBy(app, "Mail");
      assertThat(RoomFile.dump(file, "mails", mails)).isEqualTo(before.remove("mails"));
      assertThat(file.checkedBy(app, "Mail")).isEmpty();
    }
    assertThat(RoomFile.dump(file)).containsAtLeastEntriesIn(before);
    file.run("DELETE FROM labels WHERE name = 'art'");
    assertThat(file.rows("SELECT label FROM mail_labels WHERE mail_id = 2"))
        .containsExactly("none");
    assertThat(file.rows("SELECT DISTINCT stars FROM mails")).containsExactly("0");
  }

  @Test
  void versionThatRoomShippedButDidNotExportIsRefusedAndLeftAlone() throws Exception {
    roomMakes(2);
    file.run("PRAGMA user_version = 3");
    assertRefused();
    file.run("ALTER TABLE texts ADD COLUMN mood TEXT");
    assertRefused();
  }

  private void assertRefused() throws Exception {
    SortedMap<String, List<String>> before = RoomFile.dump(file);
    try (App app = shipped(MAIL)) {
      NewerSchemaException failure =
          assertThrows(NewerSchemaException.class, () -> file.openedBy(app, "Mail"));
      assertWithMessage("%s", failure)
          .that(failure)
          .hasMessageThat()
          .contains(
              "mail.db\" has version 3, which Room has made; this application has versions up to 2"
                  + " of Mail.");
    }
    assertThat(RoomFile.dump(file)).isEqualTo(before);
    assertThat(file.rows("PRAGMA user_version")).containsExactly("3");
  }
}
