// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title, @Nullable String model, double price) {}

@NullMarked
@Table("messages")
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String content,
    int stars) {}

@NullMarked
record Line(String id, String content) {}

@NullMarked
record Reply(String id, @Embedded(prefix = "parent_") @Nullable Line parent) {}

@NullMarked
record Doubtful(String id, @Embedded(prefix = "parent_") @Nullable Named parent) {}

@NullMarked
record Named(String id, String model) {}

@NullMarked
record WithSession(@Embedded Message message, @Embedded Session session) {}

@NullMarked
record WithParts(@Embedded Message message, @Embedded Parts parts) {}

@NullMarked
record Parts(@Embedded(prefix = "of_") Name name, String title) {}

@NullMarked
record Name(String id, double price, @Nullable String model) {}

@NullMarked
record OfBoth(String id, @Embedded Titles titles) {}

@NullMarked
record Titles(String title, String content) {}

@NullMarked
@View("SELECT title AS id, model AS content FROM sessions")
record Titled(String id, String content) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT model FROM sessions WHERE id = :id")
  String model(String id);

  @Query("SELECT lower(model) FROM sessions")
  List<String> models();

  @Query("SELECT id, CASE WHEN stars > 3 THEN content END AS content FROM messages")
  List<Line> starred();

  @Query(
      """
      SELECT m.id, p.id AS parent_id, s.model AS parent_model FROM messages m
      LEFT JOIN messages p ON p.id = m.parent_id
      LEFT JOIN sessions s ON s.id = p.session_id\
      """)
  List<Doubtful> doubtful();

  @Query(
      """
      SELECT m.id, p.id AS parent_id, p.content AS parent_content FROM messages m
      LEFT JOIN messages p ON p.id = m.parent_id\
      """)
  List<Reply> replies();

  @Query("SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id")
  List<WithSession> withSession();

  @Query("SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.id")
  List<WithSession> withSessionAgain();

  @Query(
      """
      SELECT m.*, s.id AS of_id, s.price AS of_price, s.model AS of_model, s.title
      FROM messages m LEFT JOIN sessions s ON s.id = m.session_id\
      """)
  List<WithParts> withParts();

  @Query(
      """
      SELECT m.id, m.content, s.title
      FROM messages m LEFT JOIN sessions s ON s.id = m.session_id\
      """)
  List<OfBoth> ofBoth();

  @Query("SELECT model FROM sessions WHERE model IS NOT NULL")
  List<String> known();

  @Query("SELECT model, title FROM sessions")
  @MapKey("model")
  Map<@Nullable String, String> titles();

  @Query("SELECT coalesce(model, :other) FROM sessions")
  List<String> models(String other);
}

@Database(
    tables = {Session.class, Message.class},
    views = Titled.class)
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
