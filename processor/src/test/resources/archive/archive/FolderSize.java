// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.View;

@View(
    "SELECT f.name AS folder, count(p.id) AS papers, total(length(p.scan)) AS bytes"
        + " FROM folders f LEFT JOIN papers p ON p.folder = f.name GROUP BY f.name")
public record FolderSize(String folder, int papers, double bytes) {}
