// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an annotation or enum down as text: name, targets, and members in order of name. */
final class ContractText {

  private ContractText() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return "enum " + type.getSimpleName() + " " + Arrays.toString(type.getEnumConstants()) + "\n";
    }
    String repeatable = type.isAnnotationPresent(Repeatable.class) ? " repeatable" : "";
    String targets = Arrays.toString(type.getAnnotation(Target.class).value());
    String members =
        Arrays.stream(type.getDeclaredMethods())
            .sorted(Comparator.comparing(Method::getName))
            .map(ContractText::member)
            .collect(Collectors.joining());
    return "@" + type.getSimpleName() + " " + targets + repeatable + "\n" + members;
  }

  private static String member(Method member) {
    Object value = member.getDefaultValue();
    String suffix = value == null ? "" : " = " + literal(value);
    return "  " + member.getReturnType().getSimpleName() + " " + member.getName() + suffix + "\n";
  }

  private static String literal(Object value) {
    if (value instanceof String text) {
      return '"' + text + '"';
    }
    if (value instanceof Class<?> type) {
      return type.getSimpleName() + ".class";
    }
    if (value.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(value))
          .mapToObj(i -> literal(Array.get(value, i)))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.toString();
  }
}
