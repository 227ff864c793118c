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
    @PrimaryKey String id,
    @CreatedAt String createdAt,
    @UpdatedAt Instant updatedAt,
    @UpdatedAt long changedAt) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
