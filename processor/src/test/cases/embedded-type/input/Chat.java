// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Node(String name, @Embedded Node next) {}

@NullMarked
@Table
record Session(@PrimaryKey String id, @Embedded Node node, @Embedded Runnable task) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}
