// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("sessions")
public record Session(@PrimaryKey String id, String title, @Nullable String note) {}
