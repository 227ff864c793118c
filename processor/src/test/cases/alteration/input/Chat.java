// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey long id,
    @Altered(version = 2, using = "trim(content)") @Altered(version = 2, using = "lower(content)")
        String content,
    @Altered(version = 2, using = " ") String role,
    @Column(generatedAs = "length(content)") @Altered(version = 2, using = "1") int size) {}

@Database(tables = Message.class)
@Version(1)
@Version(2)
interface Chat extends AlcoveDatabase {}
