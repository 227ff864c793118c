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
  final String title;

  Session(String id) {
    this.id = id;
    this.title = id;
  }
}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
