// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;

/**
 * SQL as a constant of a generated class.
 *
 * @param name the constant's name
 * @param fragments the text, cut where lists are put in at run time; one fragment if there is none
 */
public record SqlConstant(String name, List<Fragment> fragments) {

  /**
   * Text between two lists.
   *
   * @param lines the text cut for reading; put together, they are the text
   */
  public record Fragment(List<String> lines) {

    /** Copies the list. */
    public Fragment {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the list. */
  public SqlConstant {
    fragments = List.copyOf(fragments);
  }

  /** Whether lists are put in at run time. */
  public boolean hasLists() {
    return fragments.size() > 1;
  }
}
