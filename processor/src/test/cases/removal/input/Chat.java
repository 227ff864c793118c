// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Removed(version = 2)
record Message(@PrimaryKey long id) {}

@NullMarked
@Table("sessions")
@Removed(version = 2, tables = "drafts", columns = {"mood", "Mood"})
record Session(@PrimaryKey long id) {}

@NullMarked
@Table("topics")
@Removed(version = 2, indexes = "idx_topics")
@Removed(version = 3, views = "latest")
record Topic(@PrimaryKey long id) {}

@Database(tables = {Message.class, Session.class, Topic.class})
@Version(1)
@Version(2)
@Version(3)
@Removed(version = 2, columns = "mood", triggers = "on_insert", fullText = true)
@Removed(version = 3)
interface Chat extends AlcoveDatabase {}
