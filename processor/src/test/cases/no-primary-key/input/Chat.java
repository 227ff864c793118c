// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
record Session(String id) {}

@NullMarked
@Table
@PrimaryKey
record Message(String id) {}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {}
