// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
record Session(@PrimaryKey @GeneratedId long id) {}

@NullMarked
@Table
record Message(
    @PrimaryKey @GeneratedId(strategy = IdStrategy.UUID, prefix = "m_") UUID id,
    @GeneratedId UUID other) {}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {}
