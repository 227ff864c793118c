// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** How generated code reads a property of an object. */
public sealed interface Access {

  /**
   * By calling a method without parameters: a getter or a record's accessor.
   *
   * @param method its name
   */
  record Getter(String method) implements Access {}

  /**
   * By reading a field.
   *
   * @param field its name
   */
  record FieldRead(String field) implements Access {}

  /** Not at all: a result class that is only built. */
  record Unreadable() implements Access {}
}
