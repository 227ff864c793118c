// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;

/**
 * The declaration of a method that overrides the user's.
 *
 * @param name its name
 * @param label its name in messages of the run time: {@code MessageDao.history}
 * @param visibility {@code "public"}, {@code "protected"} or empty
 * @param varargs whether the last parameter is declared with dots
 * @param thrown checked exceptions it declares
 * @param arguments its parameters, named as the user named them
 * @param result what it returns
 * @param nullableResult whether it may return null
 * @param sql the SQL as the user wrote it, for the method's Javadoc; empty for none
 */
public record Signature(
    String name,
    String label,
    String visibility,
    boolean varargs,
    List<TypeRef> thrown,
    List<Argument> arguments,
    TypeRef result,
    boolean nullableResult,
    String sql) {

  /**
   * A parameter of the method.
   *
   * @param name its name
   * @param type its type
   * @param nullable whether null may be passed
   */
  public record Argument(String name, TypeRef type, boolean nullable) {}

  /** Copies the lists. */
  public Signature {
    thrown = List.copyOf(thrown);
    arguments = List.copyOf(arguments);
  }

  /** The same declaration with another result, which is never null. */
  Signature returning(TypeRef other) {
    return new Signature(name, label, visibility, varargs, thrown, arguments, other, false, sql);
  }

  /** Whether a parameter hides a field of this name. */
  public boolean hides(String field) {
    return arguments.stream().anyMatch(argument -> argument.name().equals(field));
  }
}
