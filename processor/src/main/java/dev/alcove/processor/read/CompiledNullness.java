// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import org.jspecify.annotations.Nullable;

/** What a class file says about the nullness of uses of types, where the compiler hides it. */
interface CompiledNullness {

  /** Whether null may be there; null if nothing is said. */
  @Nullable Boolean said(TypeUse use);
}
