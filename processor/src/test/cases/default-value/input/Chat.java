// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
record Session(
    @PrimaryKey @GeneratedId @Column(defaultValue = "'x'") String id,
    @Column(defaultValue = "active") String status,
    @Column(defaultValue = "NULL") String title,
    @Column(defaultValue = "'0'") int count,
    @Column(defaultValue = "-1") String note,
    @Column(defaultValue = "CURRENT_TIMESTAMP") String fine,
    @Column(defaultValue = "(1 + 1)") long alsoFine) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
