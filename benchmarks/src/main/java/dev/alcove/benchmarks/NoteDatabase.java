// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** One table, whose default changes in the end, which only a rebuild can do. */
@Database(tables = Note.class)
@Version(value = 1, date = "2026-01-01")
@Version(value = 2, date = "2026-02-01", note = "a column")
@Version(value = 3, date = "2026-03-01", note = "another default")
public interface NoteDatabase extends AlcoveDatabase {}
