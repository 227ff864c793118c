// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Relation;
import java.util.List;

public record FolderWithPapers(
    String name,
    @Relation(parentColumn = "name", childColumn = "folder", orderBy = "id") List<Paper> papers) {}
