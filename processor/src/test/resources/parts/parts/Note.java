// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import org.jspecify.annotations.Nullable;

/** A part without any column that is never NULL. */
public record Note(@Nullable String note, @Nullable String title) {}
