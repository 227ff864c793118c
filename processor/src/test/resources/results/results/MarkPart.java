// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Column;

/** A projection, which is read as the DAO reads, but for what it says itself. */
public record MarkPart(Level level, @Column(converters = OfColumnLevels.class) Level own) {}
