// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Relation;
import java.util.List;

/** Many to many. */
public record LabelledPaper(
    long id,
    String title,
    @Relation(
            parentColumn = "id",
            childColumn = "name",
            through = PaperLabel.class,
            orderBy = "name")
        List<Label> labels) {}
