// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The draft once more, with the columns and the table that it only speaks of. */
@NullMarked
package seeds.draft.v2;

import org.jspecify.annotations.NullMarked;
