// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
class Session {
  @PrimaryKey final String id;
  String title = "";
  String note = "";

  Session(String id, String title) {
    this.id = id;
    this.title = title;
  }

  Session(String note, String id, int unused) {
    this.id = id;
  }

  Session(String title, CharSequence id) {
    this.id = id.toString();
  }
}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
