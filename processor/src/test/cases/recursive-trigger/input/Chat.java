// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
@Trigger(
    name = "touch",
    sql = "AFTER UPDATE ON sessions BEGIN UPDATE sessions SET touched = 1; END")
@Trigger(
    name = "fine",
    sql = "AFTER UPDATE OF title ON sessions BEGIN UPDATE sessions SET touched = 1; END")
@Trigger(
    name = "there",
    sql = "AFTER DELETE ON sessions BEGIN INSERT INTO sessions VALUES ('a', 'b', 0); END")
@Trigger(
    name = "back",
    sql = "AFTER INSERT ON sessions BEGIN DELETE FROM sessions WHERE id = 'b'; END")
record Session(@PrimaryKey String id, String title, int touched) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
