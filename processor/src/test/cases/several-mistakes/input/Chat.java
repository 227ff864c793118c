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
record Message(
    @PrimaryKey String id,
    @Index @ForeignKey(table = Session.class, parentColumns = "titel")
    String sessionId) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT titel FROM sessions")
  List<String> titles();

  @Query("SELECT id FROM message")
  List<String> ids();

  @Insert
  void insert(String message);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
