// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table that is upgraded: version 2 adds a column, version 3 changes a default.
 *
 * @param id its key
 * @param chatId an indexed number
 * @param text some words
 * @param stars has had another default before version 3
 * @param mood came with version 2
 */
@Table("notes")
@Index("chat_id")
public record Note(
    @PrimaryKey long id,
    long chatId,
    String text,
    @Column(defaultValue = "1") int stars,
    @Version(2) @Nullable String mood) {}
