// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("tasks")
public record Task(@PrimaryKey long id, String name, @Nullable String note) {}
