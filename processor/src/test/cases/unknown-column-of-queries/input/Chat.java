// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey long id, String title) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Session.class) @Index long sessionId,
    String content) {}

@NullMarked
record Titled(long id, @Nullable String title) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("WITH c AS (SELECT id, content AS text FROM messages) SELECT content FROM c")
  List<String> ofExpression();

  @Query("WITH c(nr, word) AS (SELECT id, content FROM messages) SELECT c.wort FROM c")
  List<String> ofListed();

  @Query("WITH sessions AS (SELECT id AS nr FROM messages) SELECT title FROM sessions")
  List<String> ofHidingName();

  @Query("WITH c AS (SELECT * FROM messages) SELECT c.text FROM c")
  List<String> ofStar();

  @Query("SELECT q.title FROM messages m, (SELECT id AS nr, title AS word FROM sessions) q")
  List<String> ofSubquery();

  @Query("SELECT j.vale FROM json_each(:list) j")
  List<@Nullable String> ofJson(String list);

  @Query("SELECT id FROM messages WHERE id IN (:ids")
  List<Long> ofOpenList(List<Long> ids);

  @Query("SELECT m.id, s.title FROM messages m {JOIN sessions s ON s.id = :session}")
  List<Titled> ofBraces(@Nullable Long session);

  @Query("SELECT content FROM messages WHERE id IN (SELECT id FROM sessions WHERE contet = title)")
  List<String> ofBoth();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
