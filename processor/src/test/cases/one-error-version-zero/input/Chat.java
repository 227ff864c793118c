// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, String title) {}

@NullMarked
@Table("authors")
record Author(@PrimaryKey String id, String name) {}

@Database(tables = {Book.class, Author.class})
@Version(0)
interface Library extends AlcoveDatabase {}
