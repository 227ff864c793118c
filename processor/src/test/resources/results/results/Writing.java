// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Relation;
import org.jspecify.annotations.Nullable;

/** One child, of which there may be more. */
public record Writing(
    String id,
    @Relation(
            parentColumn = "id",
            childColumn = "author_id",
            table = Article.class,
            column = "body")
        @Nullable String only) {}
