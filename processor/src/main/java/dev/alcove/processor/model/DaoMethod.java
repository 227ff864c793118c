// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A method of a DAO that Alcove implements.
 *
 * @param name its name
 * @param visibility {@code "public"}, {@code "protected"} or empty
 * @param varargs whether the last parameter is declared with dots
 * @param thrown checked exceptions it declares
 * @param parameters its parameters
 * @param result what it returns
 * @param operation what it does
 * @param declaringType the type that declares it, for {@code Type.super.name()}
 * @param origin the method
 */
public record DaoMethod(
    String name,
    String visibility,
    boolean varargs,
    List<TypeRef> thrown,
    List<Parameter> parameters,
    Result result,
    Operation operation,
    TypeRef declaringType,
    Origin origin) {

  /** Copies the lists. */
  public DaoMethod {
    thrown = List.copyOf(thrown);
    parameters = List.copyOf(parameters);
  }

  /** This method with another result. */
  public DaoMethod withResult(Result other) {
    return new DaoMethod(
        name, visibility, varargs, thrown, parameters, other, operation, declaringType, origin);
  }
}
