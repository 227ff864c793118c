// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@View("DELETE FROM sessions")
record Deleting(String id) {}

@View("SELECT id FROM sessions WHERE title = :title")
record Asking(String id) {}

@View("SELECT id FROM sessions; SELECT 1")
record Twice(String id) {}

@Database(tables = {Session.class}, views = {Deleting.class, Asking.class, Twice.class})
interface Chat extends AlcoveDatabase {}
