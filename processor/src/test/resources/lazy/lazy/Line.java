// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package lazy;

import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("lines")
public record Line(@PrimaryKey long id, @Index String chat, @Nullable String author, String text) {}
