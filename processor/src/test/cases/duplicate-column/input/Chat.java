// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Author(String name) {}

@NullMarked
@Table
@PrimaryKey(columns = {"id", "ID"})
record Session(
    String id, String name, @Embedded Author author, @Column("NAME") String other) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
