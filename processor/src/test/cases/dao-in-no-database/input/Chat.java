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
@Dao
interface BaseDao {
  @Insert
  void insert(Session session);
}

@NullMarked
@Dao
interface SessionDao extends BaseDao {
  @Query("SELECT * FROM sessions")
  List<Session> all();
}

@NullMarked
@Dao
interface ForgottenDao {
  @Query("SELECT * FROM nowhere")
  List<Session> all();
}

@SuppressWarnings("alcove/dao-in-no-database")
@NullMarked
@Dao
interface KeptDao {
  @Query("SELECT * FROM nowhere")
  List<Session> all();
}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase { SessionDao sessions(); }
