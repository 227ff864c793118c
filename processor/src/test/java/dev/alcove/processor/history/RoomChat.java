// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A chat that leaves Room: how it is declared, and the folder into which Room exported it. */
final class RoomChat {

  /** The index of version 3. */
  static final String INDEX =
      "@Index(name = \"index_messages_session_id_created_at\","
          + " value = {\"session_id\", \"created_at DESC\"}, version = 3)\n";

  private final Path room;

  RoomChat(Path folder) throws IOException {
    room = Files.createDirectories(folder.resolve("app.Chat"));
  }

  /** Puts what Room exported of these versions into the folder. */
  void export(int... versions) throws IOException {
    for (int version : versions) {
      Files.writeString(room.resolve(version + ".json"), exported(version));
    }
  }

  static String exported(int version) throws IOException {
    return RoomFile.exported("app.Chat", version);
  }

  /** The file that Room exported of a version. */
  Path file(int version) {
    return room.resolve(version + ".json");
  }

  /** What takes the versions over. */
  String option() {
    return "-Aalcove.schemas.importRoom=" + room.getParent();
  }

  /**
   * The source, with all that came and went up to version 3.
   *
   * @param marks more annotations of the messages
   * @param columns more columns of the messages, each with a comma before it
   * @param versions the annotations of the database
   */
  static String declared(String marks, String columns, String versions) {
    return """
    @NullMarked
    @Table("sessions")
    record Session(@PrimaryKey(autoIncrement = true) long id, String title) {}

    @NullMarked
    @Table("messages")
    %s
    @Removed(version = 3, columns = "score", indexes = "index_messages_session_id")
    record Message(
        @PrimaryKey long id,
        @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) long sessionId,
        @Renamed(from = "content", version = 3) String body,
        @Column(type = ColumnType.INTEGER) Instant createdAt,
        @Version(2) @Column(defaultValue = "0") boolean starred,
        @Version(3) byte @Nullable [] picture%s) {}

    @NullMarked
    @Table("tags")
    @Version(2)
    @PrimaryKey(columns = {"message_id", "label"})
    @Index(name = "index_tags_label_message_id", value = {"label", "message_id"}, unique = true)
    record Tag(
        @ForeignKey(table = Message.class, onDelete = ReferentialAction.CASCADE) long messageId,
        String label,
        @Column(defaultValue = "'grey'") String colour) {}

    @NullMarked
    @View(name = "starred", value = "SELECT id, body FROM messages WHERE starred = 1")
    @Version(3)
    record Starred(long id, String body) {}

    @Database(tables = {Session.class, Message.class, Tag.class}, views = Starred.class)
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(marks, columns, versions);
  }
}
