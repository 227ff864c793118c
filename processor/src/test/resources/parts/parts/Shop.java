// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("shops")
public record Shop(@PrimaryKey long id, @Embedded(prefix = "home_") Address home) {}
