// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code that binds the properties of an object to the parameters of a statement, and makes the
 * values that the object lacks. Binders that are equal share one method of the generated class.
 *
 * @param type the object's class
 * @param statement the name of the method's parameter that holds the statement
 * @param object the name of the method's parameter that holds the object
 * @param now the local that holds the time of the call; null where no step needs it
 * @param made the identifier that the method returns; null where it makes none
 * @param steps what to bind, in the order of the parameters
 */
public record Binder(
    TypeRef type,
    String statement,
    String object,
    @Nullable Local now,
    @Nullable Local made,
    List<Step> steps) {

  /**
   * A local variable of the method.
   *
   * @param name its name
   * @param type its type
   */
  public record Local(String name, TypeRef type) {}

  /** Copies the list. */
  public Binder {
    steps = List.copyOf(steps);
  }

  /** Whether it asks the database for the time or for an identifier. */
  public boolean asksDatabase() {
    return now != null || steps.stream().anyMatch(Step::makesId);
  }

  /** One property or made value to bind. */
  public sealed interface Step {

    /** The numbers of the parameters it binds, in the order of declaration. */
    List<Integer> parameters();

    /** Whether it makes an identifier. */
    boolean makesId();
  }

  /**
   * A property of one column.
   *
   * @param parameter the number of the parameter, from 1
   * @param access how the property is read
   * @param type its Java type
   * @param local the name of a local for its value, used where the value is needed twice
   * @param nullable whether it may be null
   * @param conversion how it is stored
   * @param fill what stands in for an absent value
   */
  public record BindColumn(
      int parameter,
      Access access,
      TypeRef type,
      String local,
      boolean nullable,
      Conversion conversion,
      Fill fill)
      implements Step {

    @Override
    public List<Integer> parameters() {
      return List.of(parameter);
    }

    @Override
    public boolean makesId() {
      return fill instanceof Fill.ByGenerator;
    }
  }

  /**
   * A column that the class has no property for, or whose property does not count.
   *
   * @param parameter the number of the parameter, from 1
   * @param type the Java type of the value
   * @param local the name of a local for the value
   * @param conversion how it is stored
   * @param fill how the value is made
   */
  public record BindMade(
      int parameter, TypeRef type, String local, Conversion conversion, Fill fill) implements Step {

    @Override
    public List<Integer> parameters() {
      return List.of(parameter);
    }

    @Override
    public boolean makesId() {
      return fill instanceof Fill.ByGenerator;
    }
  }

  /**
   * A property of several columns. Where it is null, all of them become NULL, but for those that
   * are filled.
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

    @Override
    public List<Integer> parameters() {
      return steps.stream().flatMap(step -> step.parameters().stream()).toList();
    }

    @Override
    public boolean makesId() {
      return steps.stream().anyMatch(Step::makesId);
    }
  }
}
