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
abstract class ChatDao {
  @Transaction
  @Insert
  abstract void insert(Session session);

  @Transaction
  static void shared() {}

  @Transaction
  final void closed() {}

  @Transaction
  private void hidden() {}
}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
