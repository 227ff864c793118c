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
@View("SELECT title FROM sessions")
record Title(String title) {}

@NullMarked
@View("SELECT id FROM sessions")
record Id(String id) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert
  void insert(Title title);
}

@Database(tables = {Session.class, Message.class}, views = Title.class)
interface Chat extends AlcoveDatabase { ChatDao dao(); }

@Database(tables = {Session.class, Id.class}, views = {Message.class, String.class})
interface Other extends AlcoveDatabase {}
