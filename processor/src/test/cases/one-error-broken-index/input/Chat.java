// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("books")
@Index({"title", "nam"})
@Index("title")
record Book(@PrimaryKey String id, String title, @Nullable String note) {}

@Database(tables = {Book.class})
interface Library extends AlcoveDatabase {}
