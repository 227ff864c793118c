// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Removed(version = 4, columns = "mood")
record Message(@PrimaryKey long id, @Renamed(from = "body", version = 4) String content) {}

@Database(tables = Message.class)
@Version(1)
@Version(3)
interface Chat extends AlcoveDatabase {}
