// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import java.util.List;

/** The names in the store's own JSON: those of the columns. */
final class OwnFields {
  /** What the file says it is. */
  static final String FORMAT = "alcove-chat";

  /** The version of the JSON's form. */
  static final int VERSION = 1;

  /** The order in which the parts stand, each after what it needs. */
  static final List<String> PARTS =
      List.of("projects", "session_groups", "plugins", "sessions", "parents", "links", "files");

  private OwnFields() {}
}
