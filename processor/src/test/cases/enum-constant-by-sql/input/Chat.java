// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Role {
  USER,
  AGENT,
  SYSTEM
}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, Role role) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, sql = "UPDATE messages SET role = 'AGENT' WHERE role IN ('ASISTANT', 'TOOL')")
interface ChatDatabase extends AlcoveDatabase {}
