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
 * @param now how several steps share one reading of the clock; null where one reads it or none
 * @param made the identifier that the method returns; null where it makes none
 * @param steps what to bind, in the order of the parameters
 */
public record Binder(
    TypeRef type,
    String statement,
    String object,
    @Nullable Now now,
    @Nullable Local made,
    List<Step> steps) {

  /**
   * A local variable of the method.
   *
   * @param name its name
   * @param type its type
   */
  public record Local(String name, TypeRef type) {}

  /**
   * The time of the call in a local.
   *
   * @param local the local; milliseconds if it is read only where it is needed
   * @param unless the properties that need no clock if all of them are given, read before; empty
   *     where the clock is always read
   */
  public record Now(Local local, List<BindColumn> unless) {

    /** Copies the list. */
    public Now {
      unless = List.copyOf(unless);
    }
  }

  /** Copies the list. */
  public Binder {
    steps = List.copyOf(steps);
  }

  /** Whether it asks the database for the time or for an identifier. */
  public boolean asksDatabase() {
    return steps.stream().anyMatch(Step::asksDatabase);
  }

  /** One property or made value to bind. */
  public sealed interface Step {

    /** The numbers of the parameters it binds, in the order of declaration. */
    List<Integer> parameters();

    /** Whether it may ask the database for the time or for an identifier. */
    boolean asksDatabase();
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
    public boolean asksDatabase() {
      return fill.asksDatabase();
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
    public boolean asksDatabase() {
      return fill.asksDatabase();
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
    public boolean asksDatabase() {
      return steps.stream().anyMatch(Step::asksDatabase);
    }
  }
}
