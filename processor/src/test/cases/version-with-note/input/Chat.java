// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Version(value = 2, note = "messages")
record Message(
    @PrimaryKey long id, @Version(value = 2, sql = "UPDATE messages SET a = 1") long a) {}

@Database(tables = Message.class)
@Version(1)
@Version(2)
interface Chat extends AlcoveDatabase {}
