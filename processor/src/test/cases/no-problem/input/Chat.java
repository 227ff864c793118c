// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Role {
  USER,
  ASSISTANT
}

@NullMarked
@Table("group")
record Group(@PrimaryKey(autoIncrement = true) long id, String name) {}

@NullMarked
@Table(value = "sessions", strict = true)
@Index({"\"order\"", "\"a b\""})
record Session(
    @PrimaryKey @GeneratedId(prefix = "s_") String id,
    String order,
    @Column("a b") @Nullable String text,
    @Index @ForeignKey(table = Group.class, onDelete = ReferentialAction.SET_NULL)
    @Nullable Long groupId,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}

@NullMarked
@Table("messages")
@PrimaryKey(columns = {"session_id", "number"})
@Check("number > 0")
@Index(value = "length(\"content\") DESC", name = "by_length", where = "role IS NOT NULL")
@Trigger(
    name = "touch",
    sql =
        "AFTER INSERT ON messages BEGIN"
            + " UPDATE sessions SET \"a b\" = new.content WHERE id = new.session_id; END")
record Message(
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    long number,
    @Column(defaultValue = "''") String content,
    @Nullable Role role,
    @Column(generatedAs = "length(content)") int size) {}

@NullMarked
@View("SELECT session_id, max(number) AS last FROM messages GROUP BY session_id")
record Last(String sessionId, long last) {}

@NullMarked
record NewSession(String order) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert
  Message insert(Message message);

  @Insert(table = Session.class)
  String insert(NewSession session);

  @Upsert
  void save(List<Session> sessions);

  @Update
  int update(Message... messages);

  @Delete
  boolean delete(Group group);

  @Query("SELECT * FROM messages WHERE session_id = :sessionId AND role IN (:roles)")
  List<Message> find(String sessionId, Set<Role> roles);

  @Query("SELECT last FROM last WHERE session_id = :sessionId")
  @Nullable Long last(String sessionId);

  @RawQuery
  Optional<Session> find(SqlQuery query);

  @Transaction
  default void move(Message message) {
    update(message);
  }
}

@Database(tables = {Group.class, Session.class, Message.class}, views = Last.class)
interface Chat extends AlcoveDatabase { ChatDao dao(); }
