// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Its third version: plugins come, all else is inherited. */
@NullMarked
package seeds.browser.v3;

import org.jspecify.annotations.NullMarked;
