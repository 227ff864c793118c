// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("keys")
record ApiKey(
    @PrimaryKey String id,
    @Check("length(secret) = 12 AND unicode(secret) + unicode(substr(secret, 5)) * 7 = 1234 AND secret <> lower(secret)") String secret,
    @Version(2) @Nullable String note) {}

@Database(tables = ApiKey.class)
@Version(value = 1, date = "2024-03-01")
@Version(2)
interface ChatDatabase extends AlcoveDatabase {}
