// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;
import org.jspecify.annotations.Nullable;

public record Neighbours(
    @Embedded Person person, @Embedded(prefix = "next_") @Nullable Person next) {}
