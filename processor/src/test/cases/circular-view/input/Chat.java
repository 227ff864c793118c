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

@View("SELECT id FROM second")
record First(String id) {}

@View("SELECT id FROM first")
record Second(String id) {}

@View("SELECT id FROM third")
record Third(String id) {}

@Database(tables = {Session.class}, views = {First.class, Second.class, Third.class})
interface Chat extends AlcoveDatabase {}
