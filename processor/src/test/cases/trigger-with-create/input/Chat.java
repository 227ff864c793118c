// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
@Trigger(
    name = "log",
    sql = "CREATE TRIGGER log AFTER DELETE ON sessions BEGIN DELETE FROM sessions; END")
record Session(@PrimaryKey String id, String title) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
