// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** A column of its own beside a part with a column of the same name. */
public record Short(long id, @Embedded @Nullable Session session) {}
