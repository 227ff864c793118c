// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A name that a table or a column bore before.
 *
 * @param from its SQL name until then, prefixes of embedded parts included
 * @param version the first version with the next name
 * @param origin the annotation
 */
public record Renaming(String from, int version, Origin origin) {

  /** The name that something had in a version: the one that the next renaming took away. */
  public static String nameIn(int version, List<Renaming> renamings, String today) {
    for (Renaming renaming : renamings) {
      if (renaming.version() > version) {
        return renaming.from();
      }
    }
    return today;
  }
}
