// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Renamed(from = "Messages", version = 2)
@Removed(version = 2, columns = "mood")
record Message(
    @PrimaryKey long id,
    @Renamed(from = "content", version = 2) String content,
    @Renamed(from = " ", version = 2) String role,
    @Renamed(from = "mood", version = 2) String feeling,
    @Renamed(from = "head", version = 2) String title,
    @Renamed(from = "HEAD", version = 2) String caption,
    @Renamed(from = "caption", version = 3) String heading,
    @Renamed(from = "title", version = 2) String slug,
    @Renamed(from = "one", version = 3) @Renamed(from = "two", version = 3) String twice) {}

@NullMarked
@Table("parts")
@Renamed(from = "pieces", version = 2)
record Part(@PrimaryKey long id) {}

@NullMarked
@Table("pieces")
record Piece(@PrimaryKey long id) {}

@NullMarked
@Table("topics")
@Renamed(from = "threads", version = 2)
record Topic(@PrimaryKey long id) {}

@Database(tables = {Message.class, Part.class, Piece.class, Topic.class})
@Version(1)
@Version(2)
@Version(3)
@Removed(version = 2, tables = "threads")
interface Chat extends AlcoveDatabase {}
