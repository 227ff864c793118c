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

@View("SELECT id, name FROM titles")
record Names(String id, String name) {}

@View("SELECT id, titel AS name FROM sessions")
record Titles(String id, String name) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM names")
  List<Names> all();
}

@Database(tables = {Session.class}, views = {Names.class, Titles.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
