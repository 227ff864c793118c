// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/**
 * A line of a channel's log, where many lines have one minute.
 *
 * @param id its key
 * @param channel the channel
 * @param minute when it was written
 * @param text some words
 */
@Table("lines")
@Index({"channel", "minute"})
public record Line(@PrimaryKey long id, long channel, long minute, String text) {}
