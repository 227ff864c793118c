// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.annotations.FullText;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/**
 * A line of a channel, which search finds.
 *
 * @param id its key
 * @param minute of the day
 * @param nick who speaks
 * @param text what is said
 */
@Table(value = "irc_lines", expectedRows = 200_000)
@FullText(columns = "text")
public record IrcLine(@PrimaryKey long id, int minute, String nick, String text) {}
