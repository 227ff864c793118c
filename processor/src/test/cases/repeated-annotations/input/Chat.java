// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index("contend")
@Index("lenght(content)")
@ForeignKey(table = Message.class, columns = {"id", "content"})
@ForeignKey(table = Message.class, columns = "conten")
record Message(@PrimaryKey String id, String content) {}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {}
