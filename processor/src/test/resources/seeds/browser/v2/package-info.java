// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Its second version: files gain times and owners; messages, sessions and topics come. */
@NullMarked
package seeds.browser.v2;

import org.jspecify.annotations.NullMarked;
