// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT substr(title) FROM sessions")
  List<String> arguments();

  @Query("SELECT abs() FROM sessions")
  List<String> oneArgument();

  @Query("SELECT json_object(title) FROM sessions")
  List<String> variadic();

  @Query("SELECT id FROM sessions WHERE max(title) = id")
  List<String> aggregate();

  @Query("SELECT id FROM sessions WHERE count(*) > 1")
  List<String> aggregateOfOne();

  @Query("SELECT id FROM sessions WHERE row_number() OVER (ORDER BY id) = 1")
  List<String> window();

  @Query("SELECT row_number() OVER w FROM sessions")
  List<String> noWindow();

  @Query("INSERT INTO sessions VALUES ('a')")
  void valuesForAll();

  @Query("SELECT id FROM sessions WHERE title = (SELECT id, role FROM messages)")
  List<String> subquery();

  @Query("SELECT id FROM sessions UNION SELECT id, role FROM messages")
  List<String> compound();

  @Query("SELECT id FROM sessions ORDER BY title COLLATE german")
  List<String> collation();

  @Query("SELECT id FROM sessions INDEXED BY idx")
  List<String> index();

  @Query("WITH s AS (SELECT id FROM s) SELECT id FROM s")
  List<String> circular();

  @Query("SELECT id FROM sessions HAVING title = 'a'")
  List<String> having();

  @Query("INSERT INTO sessions VALUES ('a', 'b') ON CONFLICT (title) DO NOTHING")
  void conflict();

  @Query("SELECT id FROM sessions UNION SELECT id FROM messages ORDER BY role")
  List<String> orderOfCompound();

  @Query("SELECT id FROM sessions WHERE (id, title) = 'a'")
  List<String> rowValue();

  @Query("SELECT id FROM sessions ORDER BY id UNION SELECT id FROM messages")
  List<String> orderBeforeUnion();

  @Query("INSERT INTO sessions (id, title) VALUES ('a', 'b'), ('c')")
  void unequalRows();

  @Query("INSERT INTO sessions (id, title) SELECT id FROM messages")
  void tooFew();

  @Query("SELECT id FROM sessions ORDER BY 4")
  List<String> fourth();

  @Query("SELECT s.id FROM sessions s JOIN messages m USING (role)")
  List<String> using();

  @Query("WITH c(id, title) AS (SELECT id FROM sessions) SELECT id FROM c")
  List<String> listed();

  @Query("SELECT *")
  List<String> nowhere();

  @Query("SELECT id FROM sessions WHERE id IN (SELECT id, role FROM messages)")
  List<String> inTwo();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
