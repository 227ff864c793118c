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
    @PrimaryKey @Column(generatedAs = "'a'") String id,
    String title,
    @Column(generatedAs = "length(title)", defaultValue = "0") int size,
    @Column(stored = true) int other,
    @Column(generatedAs = "length(title)") int fine) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
