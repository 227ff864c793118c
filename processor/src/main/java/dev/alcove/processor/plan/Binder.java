// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.TypeRef;
import java.util.List;

/**
 * Code that binds the properties of an object to the parameters of a statement. Binders that are
 * equal share one method of the generated class.
 *
 * @param type the object's class
 * @param object the name of the method's parameter that holds the object
 * @param steps what to bind, in the order of declaration
 */
public record Binder(TypeRef type, String object, List<Step> steps) {

  /** Copies the list. */
  public Binder {
    steps = List.copyOf(steps);
  }

  /** One property to bind. */
  public sealed interface Step {}

  /**
   * A property of one column.
   *
   * @param parameter the number of the parameter, from 1
   * @param access how the property is read
   * @param type its Java type
   * @param local the name of a local for its value, used where the value is needed twice
   * @param nullable whether it may be null
   * @param conversion how it is stored
   */
  public record BindColumn(
      int parameter,
      Access access,
      TypeRef type,
      String local,
      boolean nullable,
      Conversion conversion)
      implements Step {}

  /**
   * A property of several columns. Where it is null, all of them become NULL.
   *
   * @param access how the property is read
   * @param type its Java type
   * @param local the name of the local that holds it
   * @param nullable whether it may be null
   * @param steps its own properties
   */
  public record BindPart(
      Access access, TypeRef type, String local, boolean nullable, List<Step> steps)
      implements Step {

    /** Copies the list. */
    public BindPart {
      steps = List.copyOf(steps);
    }

    /** The numbers of all parameters below it, in the order of declaration. */
    public List<Integer> parameters() {
      return steps.stream().flatMap(step -> numbers(step).stream()).toList();
    }

    private static List<Integer> numbers(Step step) {
      return step instanceof BindColumn column
          ? List.of(column.parameter())
          : ((BindPart) step).parameters();
    }
  }
}
