// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** A part whose children are found by a column that the other part has too. */
public record InThread(@Embedded Message message, @Embedded @Nullable Thread thread) {}
