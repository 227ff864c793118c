// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Version(2)
@Table("sessions")
record Session(
    @PrimaryKey String id,
    @Version(1) String title,
    @Version(3) @Nullable String note,
    @Index(version = 4) String slug) {}

@Database(tables = Session.class)
@Version(1)
@Version(2)
interface Chat extends AlcoveDatabase {}
