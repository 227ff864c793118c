// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("digests")
public record Digest(@PrimaryKey byte[] hash, String name) {}
