// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * How many rows each table has.
 *
 * @param projects rows of {@code projects}
 * @param sessionGroups rows of {@code session_groups}
 * @param sessions rows of {@code sessions}
 * @param topics rows of {@code topics}
 * @param messages rows of {@code messages}
 * @param messageLinks rows of {@code message_links}
 * @param plugins rows of {@code plugins}
 * @param files rows of {@code files}
 */
public record StoreCounts(
    long projects,
    long sessionGroups,
    long sessions,
    long topics,
    long messages,
    long messageLinks,
    long plugins,
    long files) {}
