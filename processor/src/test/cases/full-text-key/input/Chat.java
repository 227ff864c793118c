// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content")
record Message(@PrimaryKey String id, String content) {}

@NullMarked
@Table(value = "notes", withoutRowId = true)
@FullText(columns = "content")
record Note(@PrimaryKey long id, String content) {}

@NullMarked
@Table("parts")
@PrimaryKey(columns = {"message", "position"})
@FullText(columns = "content")
record Part(long message, int position, String content) {}

@NullMarked
@Table("drafts")
@FullText(columns = "content")
record Draft(String content) {}

@NullMarked
@Dao
interface SearchDao {
  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words")
  List<Long> search(FullTextQuery words);
}

@Database(tables = {Message.class, Note.class, Part.class, Draft.class})
interface Chat extends AlcoveDatabase {
  SearchDao search();
}
