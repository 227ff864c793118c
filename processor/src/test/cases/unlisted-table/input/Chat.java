// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, @Index @ForeignKey(table = Session.class) String sessionId) {}

@NullMarked
@Table("notes")
record Note(@PrimaryKey String id, @Index @ForeignKey(table = String.class) String sessionId) {}

@NullMarked
record NewMessage(String id, String sessionId) {}

@Table("drafts")
record Draft(@PrimaryKey String id) {}

@View(name = "newest", value = "SELECT max(id) AS id FROM messages")
record Newest(@Nullable String id) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT count(*) FROM drafts")
  int drafts();

  @Query("SELECT id FROM drafts")
  List<String> more();

  @Query("SELECT * FROM newest")
  List<Newest> newest();

  @Insert
  void insert(NewMessage message);

  @Insert(table = Session.class)
  void insertSession(NewMessage message);
}

@Database(tables = {Message.class, Note.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
