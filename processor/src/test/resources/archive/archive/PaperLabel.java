// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;

@Table(value = "paper_labels", withoutRowId = true)
@PrimaryKey(columns = {"paper_id", "label"})
public record PaperLabel(
    @ForeignKey(table = Paper.class, onDelete = ReferentialAction.CASCADE) long paperId,
    @ForeignKey(table = Label.class) @Index String label) {}
