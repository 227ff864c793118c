// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, @Nullable String content) {}

@Database(tables = Message.class)
@Version(1)
@Version(
    value = 2,
    sql = {
      "UPDATE messages SET content = ''",
      "WITH old AS (SELECT id FROM messages) DELETE FROM messages WHERE id IN (SELECT id FROM old)",
      "INSERT INTO messages (id) SELECT id FROM messages WHERE false;",
      "-- nothing",
      "DELETE FROM messages; DELETE FROM messages",
      "UPDATE messages SET content = :content",
      "UPDATE messages SET content = ?1",
      "SELECT 1",
      "WITH old AS (SELECT 1) SELECT * FROM old",
      "UPDAT messages SET content = ''",
      "DROP TABLE messages",
      "COMMIT",
      "PRAGMA foreign_keys = off",
      "ATTACH 'other.db' AS other",
      "VACUUM",
      "ANALYZE",
      "EXPLAIN DELETE FROM messages",
      "DELETE FROM messages RETURNING id"
    })
interface Draft extends AlcoveDatabase {}

@Database(tables = Message.class)
@Version(value = 1, sql = {"DELETE FROM messages", "VACUUM"})
@Version(value = 2, sql = {"DELETE FROM messages", "VACUUM"})
interface Chat extends AlcoveDatabase {}
