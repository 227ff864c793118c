// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** How generated code puts a value into an object. */
public sealed interface Injection {

  /**
   * As an argument of the constructor.
   *
   * @param index its place, from 0
   */
  record ConstructorArgument(int index) implements Injection {}

  /**
   * By calling a method with one parameter.
   *
   * @param method its name
   */
  record Setter(String method) implements Injection {}

  /**
   * By assigning a field.
   *
   * @param field its name
   */
  record FieldAssignment(String field) implements Injection {}

  /** Not at all: a class that is only read, such as a partial class of an insert. */
  record Unwritable() implements Injection {}
}
