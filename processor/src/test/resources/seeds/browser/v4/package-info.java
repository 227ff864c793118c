// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Its fourth version: session groups come. */
@NullMarked
package seeds.browser.v4;

import org.jspecify.annotations.NullMarked;
