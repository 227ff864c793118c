// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(strict = true)
@Index("lower(title)")
record Session(
    @PrimaryKey String id,
    String title,
    @Column(generatedAs = "length(title)") int size) {}

@Database(tables = {Session.class}, minSqlite = "3.8.6")
interface Chat extends AlcoveDatabase {}
