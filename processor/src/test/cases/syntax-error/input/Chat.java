// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index("content DSC")
record Message(@PrimaryKey String id, @Check("content >") String content) {}

@View("SELECT id FRM messages")
record Id(String id) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FORM messages WHERE id = 1")
  List<String> ids();

  @Query("SELECT id FROM messages WHERE content = :content ORDER BY id :direction")
  List<String> sorted(String content, String direction);
}

@Database(
    tables = {Message.class},
    views = Id.class)
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
