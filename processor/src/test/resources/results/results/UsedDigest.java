// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Relation;
import java.util.List;

public record UsedDigest(
    String name,
    @Relation(
            parentColumn = "hash",
            childColumn = "hash",
            table = DigestUse.class,
            column = "place",
            orderBy = "place")
        List<String> places) {}
