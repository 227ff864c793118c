// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("digest_uses")
public record DigestUse(
    @PrimaryKey String place, @ForeignKey(table = Digest.class) @Index byte @Nullable [] hash) {}
