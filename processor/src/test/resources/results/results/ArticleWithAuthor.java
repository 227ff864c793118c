// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Relation;
import org.jspecify.annotations.Nullable;

/** A child that a view gives. */
public record ArticleWithAuthor(
    long id,
    @Relation(parentColumn = "author_id", childColumn = "id") @Nullable AuthorView author) {}
