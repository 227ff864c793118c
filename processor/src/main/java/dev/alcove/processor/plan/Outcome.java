// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** What a method that writes rows returns. */
public sealed interface Outcome {

  /**
   * Nothing, or how many rows were written.
   *
   * @param answer which of them
   * @param total the name of the local that adds up, where several statements run
   */
  record Changes(ModificationPlan.Answer answer, String total) implements Outcome {}

  /**
   * Something of each row.
   *
   * @param shape in what the items come
   * @param item the type of one item; of an array, the component
   * @param source where an item comes from
   * @param ignorable whether a row may be left out, which then has no item
   * @param locals names for what is needed on the way
   */
  record Items(
      ResultPlan.Shape shape, TypeRef item, Source source, boolean ignorable, Locals locals)
      implements Outcome {}

  /**
   * Names of locals; what is not needed stays unused.
   *
   * @param list the list that gathers the items
   * @param result the single item, where something happens before it is returned
   * @param row the current row, in a lambda
   */
  record Locals(String list, String result, String row) {}

  /** Where an item comes from. */
  sealed interface Source {}

  /**
   * From a value at hand: a property of the object, the key that was made, the row id.
   *
   * @param value the value
   * @param type its type
   */
  record AtHand(ValuePath value, TypeRef type) implements Source {}

  /**
   * From what the writing statement returns by RETURNING.
   *
   * @param reading how it is read
   */
  record Returning(Reading reading) implements Source {}

  /**
   * From a query in the same transaction.
   *
   * @param query the query and what tells the row
   * @param reading how it is read
   */
  record ReadBack(SqlCall query, Reading reading) implements Source {}

  /** The query that reads rows back; null if there is none. */
  default @Nullable SqlCall query() {
    return this instanceof Items items && items.source() instanceof ReadBack readBack
        ? readBack.query()
        : null;
  }
}
