// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.TypeRef;
import java.util.Comparator;
import java.util.List;

/**
 * Code that turns the columns of the current row into an object. Readers that are equal share one
 * method of the generated class.
 *
 * @param type the object's class
 * @param places whether the places of the columns are known while compiling
 * @param nullIfAllNull places of columns: if NULL is in all of them, there is no object but null;
 *     empty if there always is one
 * @param object the name of the local that holds the object while it is filled
 * @param components the properties to fill, in the order of declaration
 * @param children parameters that gather children; where there are any, it gives drafts
 */
public record Reader(
    TypeRef type,
    Places places,
    List<Integer> nullIfAllNull,
    String object,
    List<Component> components,
    List<ChildrenLocal> children) {

  /** When it is known at which places the columns stand. */
  public enum Places {
    /** While compiling: the SQL is known. */
    FIXED,
    /** In each call: columns are looked up by name once, for SQL of the run time. */
    BY_NAME
  }

  /** Copies the lists. */
  public Reader {
    nullIfAllNull = List.copyOf(nullIfAllNull);
    components = List.copyOf(components);
    children = List.copyOf(children);
  }

  /** Whether it gives drafts. */
  public boolean isDraft() {
    return !children.isEmpty();
  }

  /** Whether it may give null. */
  public boolean isNullable() {
    return !nullIfAllNull.isEmpty();
  }

  /** The arguments of the constructor, in the order of its parameters. */
  public List<Component> arguments() {
    return components.stream()
        .filter(c -> c.injection() instanceof Injection.ConstructorArgument)
        .sorted(Comparator.comparingInt(Reader::position))
        .toList();
  }

  /** What is set after the constructor, in the order of declaration. */
  public List<Component> settings() {
    return components.stream()
        .filter(c -> !(c.injection() instanceof Injection.ConstructorArgument))
        .toList();
  }

  private static int position(Component component) {
    return ((Injection.ConstructorArgument) component.injection()).index();
  }
}
