// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import java.util.Map;

/**
 * What the compiler is quoted with.
 *
 * @param listing what is compiled
 * @param replacements what is changed before
 * @param onceBuilt whether the unchanged listing is built before, so that its schema is kept
 * @param text what the compiler says among other things
 */
record Quote(Listing listing, Map<String, String> replacements, boolean onceBuilt, String text) {

  boolean isUnchanged() {
    return replacements.isEmpty();
  }

  Map<String, String> sources() {
    return listing.sourcesWith(replacements);
  }
}
