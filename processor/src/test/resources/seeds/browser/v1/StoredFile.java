// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v1;

import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A file that was attached to a chat. */
@Table("files")
public record StoredFile(
    @PrimaryKey String id,
    @Index String name,
    @Index String fileType,
    long size,
    @Index String saveMode,
    byte @Nullable [] data,
    @Nullable String url) {}
