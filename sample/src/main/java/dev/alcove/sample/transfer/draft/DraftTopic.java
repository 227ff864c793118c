// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic as its file has it.
 *
 * @param id its id in the file
 * @param title its title
 * @param favorite whether the user marked it
 * @param metadata everything else that the file knows of it, as a JSON object
 * @param createdAt when it was made; null if the file does not say
 * @param updatedAt when it was last changed; null if the file does not say
 */
public record DraftTopic(
    String id,
    String title,
    boolean favorite,
    @Nullable String metadata,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
