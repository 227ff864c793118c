// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

final class Broken {
  @Converter
  String notStatic(Locale locale) {
    return locale.toLanguageTag();
  }

  @Converter
  static String two(Locale a, Locale b) {
    return "";
  }

  @Converter
  static Locale fine(String text) {
    return Locale.forLanguageTag(text);
  }
}

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@Database(tables = {Session.class}, converters = Broken.class)
interface Chat extends AlcoveDatabase {}
