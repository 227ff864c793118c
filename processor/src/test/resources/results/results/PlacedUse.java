// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Relation;
import org.jspecify.annotations.Nullable;

public record PlacedUse(
    String place,
    @Relation(parentColumn = "hash", childColumn = "hash", table = Digest.class, column = "name")
        @Nullable String digest) {}
