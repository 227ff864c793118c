// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Relation;
import java.util.Set;

public record NotedPoint(
    double at,
    @Relation(parentColumn = "at", childColumn = "at", table = PointNote.class, column = "id")
        Set<Long> notes) {}
