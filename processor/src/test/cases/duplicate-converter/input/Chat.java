// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

final class Some {
  @Converter
  static Locale toLocale(String text) {
    return Locale.forLanguageTag(text);
  }

  @Converter
  static String toText(Locale locale) {
    return locale.toLanguageTag();
  }
}

final class Others {
  @Converter
  static Locale parse(String text) {
    return Locale.ROOT;
  }
}

@NullMarked
@Table
record Session(@PrimaryKey String id, Locale locale) {}

@Database(tables = {Session.class}, converters = {Some.class, Others.class})
interface Chat extends AlcoveDatabase {}
