// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

record Usage(int tokens) {}

final class ToText {
  @Converter
  static String toText(Locale locale) {
    return locale.toLanguageTag();
  }
}

@NullMarked
@Table
record Session(@PrimaryKey String id, Usage usage, Locale locale) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM session WHERE id = :usage")
  List<String> byUsage(StringBuilder usage);

  @Query("SELECT id FROM session")
  List<StringBuilder> ids();

  @Query("SELECT * FROM session")
  List<Session> all();
}

@Database(tables = {Session.class}, converters = ToText.class)
interface Chat extends AlcoveDatabase { ChatDao dao(); }
