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
interface ChatDao {
  void nothing();

  @Insert
  @Delete
  void both(Session session);

  @Query("SELECT 1")
  default int body() {
    return 1;
  }
}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
