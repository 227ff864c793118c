// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The session store for a desktop application. */
@NullMarked
package seeds.sessions;

import org.jspecify.annotations.NullMarked;
