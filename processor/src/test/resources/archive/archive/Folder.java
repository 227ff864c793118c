// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("folders")
public record Folder(@PrimaryKey String name) {}
