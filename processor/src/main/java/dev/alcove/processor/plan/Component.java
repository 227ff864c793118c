// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.TypeRef;

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
}
