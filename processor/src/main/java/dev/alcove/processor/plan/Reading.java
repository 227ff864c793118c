// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Conversion;
import java.util.List;

/** How a result's item is made from the current row. */
public sealed interface Reading {

  /**
   * From one column.
   *
   * @param index its place as in {@link Component.FromColumn}
   * @param places when the place is known
   * @param conversion how the value is stored
   * @param nullable whether NULL becomes null
   */
  record ReadColumn(int index, Reader.Places places, Conversion conversion, boolean nullable)
      implements Reading {}

  /**
   * From several columns, by a reader's method.
   *
   * @param reader the method's name
   * @param places when the places of its columns are known
   */
  record ReadRow(String reader, Reader.Places places) implements Reading {}

  /**
   * From several columns, by a reader's method that gives a draft: children are still to be loaded.
   *
   * @param reader the method's name
   * @param children what gathers the children, in the order of the reader's parameters
   */
  record ReadDraft(String reader, List<ChildrenLocal> children) implements Reading {

    /** Copies the list. */
    public ReadDraft {
      children = List.copyOf(children);
    }
  }
}
