// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing.chat;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;

/** A plugin by its name. */
@Table("plugins")
@Version(5)
public record Plugin(@PrimaryKey String name, boolean enabled) {}
