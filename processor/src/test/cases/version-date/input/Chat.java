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

@Database(tables = Session.class)
@Version(value = 1, date = "yesterday")
@Version(2)
@Version(value = 3, date = "2024-02-29")
interface Chat extends AlcoveDatabase {}
