// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(
    @PrimaryKey String id,
    @Column(generatedAs = "(SELECT 1)") int one,
    @Check("count > (SELECT 1)") int count,
    @Check("length > 1), CHECK (length < 9") int length,
    @Check("width > 1; DROP TABLE sessions") int width,
    @Column(defaultValue = "1) CHECK (height > 1") int height) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
