// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content", prefix = {2, 0, -1})
record Message(@PrimaryKey long id, String content) {}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {}
