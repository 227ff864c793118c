// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("point_notes")
public record PointNote(@PrimaryKey long id, @ForeignKey(table = Point.class) @Index double at) {}
