// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.List;

/**
 * A property of an object that a reader builds.
 *
 * @param local the name of the local that holds its value
 * @param type its Java type
 * @param injection how the value gets into the object
 * @param source where the value comes from
 */
public record Component(String local, TypeRef type, Injection injection, Source source) {

  /** Where a value comes from. */
  public sealed interface Source {}

  /**
   * A column of the current row.
   *
   * @param index the column's place, from 0; for a reader by name, the place in the array of places
   * @param conversion how the value is stored
   * @param nullable whether NULL becomes null; if not, NULL is refused
   */
  public record FromColumn(int index, Conversion conversion, boolean nullable) implements Source {}

  /**
   * Nothing: the property is ignored, but the constructor asks for it. It gets null, 0 or false.
   */
  public record FromNothing() implements Source {}

  /**
   * Another reader: the property is an object of several columns.
   *
   * @param reader the name of the reader's method
   */
  public record FromReader(String reader) implements Source {}

  /**
   * Another reader that gives a draft: the object has children of its own.
   *
   * @param reader the name of the reader's method
   * @param children the parameters that it gets
   */
  public record FromDraft(String reader, List<String> children) implements Source {

    /** Copies the list. */
    public FromDraft {
      children = List.copyOf(children);
    }
  }

  /**
   * Rows of another table.
   *
   * @param children the parameter that gathers them
   * @param key the local that holds the key that leads to them
   * @param index the place of the key's column
   * @param storage how the key is stored
   * @param container in what they come
   * @param item the type of a child; of an array, the component
   */
  public record FromChildren(
      String children,
      String key,
      int index,
      StorageClass storage,
      Container container,
      TypeRef item)
      implements Source {}
}
