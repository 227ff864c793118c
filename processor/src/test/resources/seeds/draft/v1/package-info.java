// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The draft of conversations and messages, as its SQL has it. */
@NullMarked
package seeds.draft.v1;

import org.jspecify.annotations.NullMarked;
