// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import org.jspecify.annotations.Nullable;

@Table("papers")
@Trigger(
    name = "papers_removed",
    sql = "AFTER DELETE ON papers BEGIN INSERT INTO removals (title) VALUES (old.title); END")
public record Paper(
    @PrimaryKey(autoIncrement = true) long id,
    @ForeignKey(table = Folder.class, onDelete = ReferentialAction.CASCADE) @Index String folder,
    @Index(unique = true) String title,
    @Column(defaultValue = "10") Colour colour,
    byte @Nullable [] scan,
    @Nullable String text) {}
