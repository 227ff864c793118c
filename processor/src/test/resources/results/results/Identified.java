// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

/** What records of several tables are. */
public interface Identified {
  String id();

  default String shortId() {
    return id().substring(0, 1);
  }
}
