// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(strict = true)
@Index("lower(title)")
@Trigger(
    name = "keep",
    sql =
        """
        AFTER DELETE ON session BEGIN
          INSERT INTO session (id, title) VALUES (old.id, old.title)
          ON CONFLICT (id) DO UPDATE SET title = excluded.title, "left" = format('%s', 1);
        END\
        """)
record Session(
    @PrimaryKey String id,
    String title,
    @Column(defaultValue = "TRUE") @Check("\"left\" IS NOT DISTINCT FROM 1") boolean left,
    @Column(generatedAs = "iif(length(title) > 3, 1, 0)") int size) {}

@NullMarked
@View("SELECT title, count(*) FILTER (WHERE size > 1) AS long FROM session GROUP BY title")
record Titles(String title, @Column("long") long count) {}

@NullMarked
@Dao
interface SessionDao {

  @Query("SELECT count(*) FROM session WHERE title < datetime('now', 'subsec')")
  long before();

  @Query(
      "SELECT rank() OVER (ORDER BY size GROUPS CURRENT ROW) FROM session WHERE (id, title) > (:id,"
          + " '')")
  List<Long> ranks(String id);

  @Query(
      "DELETE FROM session WHERE id = 'RETURNING' RETURNING 'WITH (a, b) = (1, 2)' AS"
          + " \"json_each\"")
  List<String> remove();

  @Query("SELECT count(*) FROM session WHERE \"left\" IS 1 AND title <> 'a -> b' /* IS TRUE */")
  long plain();

  @Query("SELECT title FROM session ORDER BY :sorting")
  List<String> titles(Sorting sorting);
}

enum Sorting {
  @OrderBy("title NULLS LAST")
  TITLE,
  @OrderBy("size")
  SIZE
}

@Database(
    tables = {Session.class},
    views = Titles.class,
    minSqlite = "3.8.6")
interface Chat extends AlcoveDatabase {

  SessionDao sessions();
}
