// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The binders of one generated class: equal ones share a method. Not safe for several threads. */
final class Binders {

  private final Names members;
  private final Map<Binder, String> methods = new LinkedHashMap<>();

  /**
   * Begins without binders.
   *
   * @param members the names that the class has taken
   */
  Binders(Names members) {
    this.members = members;
  }

  /**
   * The name of the method that does what this binder says.
   *
   * @param what what sets it apart from the binder for an insert; empty for that one
   */
  String method(String what, Binder binder) {
    return methods.computeIfAbsent(
        binder, missing -> members.take("bind" + missing.type().lastName() + what));
  }

  /** The methods in the order in which they were first asked for. */
  List<BinderMethod> methods() {
    return methods.entrySet().stream()
        .map(entry -> new BinderMethod(entry.getValue(), entry.getKey()))
        .toList();
  }
}
