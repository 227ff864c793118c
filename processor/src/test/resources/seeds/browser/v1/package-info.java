// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The browser store's first version: files alone. */
@NullMarked
package seeds.browser.v1;

import org.jspecify.annotations.NullMarked;
