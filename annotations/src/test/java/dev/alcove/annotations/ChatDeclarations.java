// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Uses every annotation as an application would; that it compiles is the test. */
final class ChatDeclarations {

  private ChatDeclarations() {}

  @Table(value = "sessions", naming = Naming.AS_DECLARED, strict = true, expectedRows = 500)
  @Trigger(name = "up", sql = "AFTER UPDATE OF title ON sessions BEGIN SELECT 1; END")
  @Renamed(from = "chats", version = 2)
  @Renamed(from = "conversations", version = 3)
  @Removed(version = 2, columns = "mood", indexes = "idx_sessions_mood")
  @Removed(version = 3, triggers = "down", fullText = true)
  record Session(
      @PrimaryKey @GeneratedId(strategy = IdStrategy.NANO) String id,
      @Index(unique = true) @Column(collate = Collation.NOCASE) String title,
      @Renamed(from = "label", version = 3)
          @Altered(version = 2, using = "coalesce(label, '')")
          @Altered(version = 3, using = "trim(label)")
          String name,
      @Ignore String draft,
      @CreatedAt Instant createdAt,
      @UpdatedAt Instant updatedAt) {}

  record Plugin(String identifier, @Column("api") @Nullable String apiName) {}

  @Table(value = "messages", converters = JsonConverters.class)
  @Index({"session_id", "created_at"})
  @Index(value = "created_at DESC", name = "idx_messages_newest")
  @Index("json_extract(token_usage, '$.total_tokens')")
  @Index(value = "favorite", where = "favorite = 1", version = 2)
  @Check("length(content) <= 100000")
  @FullText(
      columns = "content",
      tokenizer = "porter",
      prefix = {2, 3},
      version = 2)
  record Message(
      @PrimaryKey(autoIncrement = true) long id,
      @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
      @ForeignKey(table = Message.class, onDelete = ReferentialAction.SET_NULL, deferred = true)
          @Nullable Long parentId,
      @Check(name = "known_role", value = "role IN ('user', 'assistant')") String role,
      String content,
      @Column(defaultValue = "0") boolean favorite,
      @Column(generatedAs = "length(content)", stored = true) int size,
      @Column(type = ColumnType.INTEGER) @Nullable Instant readAt,
      @Column(converters = JsonConverters.class) @Nullable TokenUsage tokenUsage,
      @Embedded(prefix = "plugin_") @Nullable Plugin plugin,
      @Version(2) @Nullable String traceId) {}

  @Table(withoutRowId = true)
  @PrimaryKey(columns = {"session_id", "tag"})
  @ForeignKey(table = Session.class, columns = "session_id", parentColumns = "id")
  record SessionTag(String sessionId, String tag) {}

  @View(value = "SELECT id, title FROM sessions", name = "titles")
  @Version(2)
  record Title(String id, String title) {}

  record TokenUsage(int totalTokens) {}

  static final class JsonConverters {

    private JsonConverters() {}

    @Converter
    static TokenUsage toTokenUsage(String json) {
      return new TokenUsage(Integer.parseInt(json));
    }
  }

  enum MessageOrder {
    @OrderBy("created_at DESC, id DESC")
    NEWEST
  }

  record TaggedSession(
      @Embedded Session session,
      @Relation(
              parentColumn = "id",
              childColumn = "session_id",
              table = SessionTag.class,
              column = "tag",
              orderBy = "tag",
              where = "tag <> ''")
          List<String> tags) {}

  @Dao(converters = JsonConverters.class)
  interface MessageDao {

    @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY :order")
    List<Message> history(String sessionId, MessageOrder order);

    @MapKey("session_id")
    @Query("SELECT * FROM messages")
    Map<String, List<Message>> bySession();

    @RawQuery(observes = Message.class)
    List<Message> find(String query);

    @Insert(table = Message.class, onConflict = OnConflict.IGNORE)
    void insert(Title... rows);

    @Update(table = Session.class, onConflict = OnConflict.REPLACE)
    int update(Title row);

    @Upsert(table = Session.class, conflict = "id")
    void upsert(Title row);

    @Delete(table = Session.class)
    int delete(Title row);

    @Transaction
    default void replace(Title row) {
      delete(row);
      insert(row);
    }
  }

  @Database(
      tables = {Session.class, Message.class, SessionTag.class},
      views = Title.class,
      converters = JsonConverters.class,
      minSqlite = "3.22",
      minAndroid = 24)
  @Version(value = 1, date = "2023-11-14", note = "sessions and messages")
  @Version(value = 2, note = "trace ids", sql = "UPDATE messages SET trace_id = 't' || rowid")
  @Removed(version = 2, tables = "moods", views = "latest")
  interface ChatDatabase {

    MessageDao messages();

    @MigrationStep(to = 2)
    static void fillNames(Object step) {
      assert step != null;
    }
  }
}
