// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table(value = "marks", converters = OfTableLevels.class)
public record Mark(
    @PrimaryKey long id, Level level, @Column(converters = OfColumnLevels.class) Level own) {}
