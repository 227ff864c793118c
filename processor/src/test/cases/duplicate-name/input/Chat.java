// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("Sessions")
@Index(value = "title", name = "by_title")
@Trigger(name = "t", sql = "AFTER INSERT ON sessions BEGIN SELECT 1; END")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("sessions")
@Index(value = "name", name = "by_title")
record OtherSession(@PrimaryKey String id, String name) {}

@View(value = "SELECT id FROM sessions", name = "SESSIONS")
record SessionView(String id) {}

@Database(tables = {Session.class, OtherSession.class, Session.class}, views = SessionView.class)
interface Chat extends AlcoveDatabase {}
