// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** Written by a trigger. */
@Table("removals")
public record Removal(@PrimaryKey(autoIncrement = true) long id, String title) {}
