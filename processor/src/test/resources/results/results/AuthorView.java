// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.View;

/** A view, as the source of rows and of children. */
@View(
    "SELECT a.id, a.name, count(r.id) AS articles"
        + " FROM authors a LEFT JOIN articles r ON r.author_id = a.id GROUP BY a.id")
public record AuthorView(String id, String name, int articles) implements Identified {}
