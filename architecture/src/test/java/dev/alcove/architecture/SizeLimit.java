// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Stream;

/** A limit on the size of what is written, with what it measures. */
enum SizeLimit {
  FILE_LINES("file-lines", 400),
  METHODS_PER_TYPE("methods-per-type", 20),
  METHOD_LINES("method-lines", 40),
  PARAMETERS("parameters", 6);

  private final String id;
  private final int most;

  SizeLimit(String id, int most) {
    this.id = id;
    this.most = most;
  }

  /** How large something is. {@code subject} is a type's name, or {@code type#method}. */
  record Measure(SizeLimit limit, String subject, int value) {
    boolean exceeds() {
      return value > limit.most;
    }

    @Override
    public String toString() {
      return limit.id + " " + subject + " is " + value + ", the limit is " + limit.most;
    }
  }

  String id() {
    return id;
  }

  /** Measures a main source by all limits. */
  static List<Measure> measureMain(JavaSource source) {
    return Stream.concat(
            measureTest(source).stream(), source.types().stream().flatMap(SizeLimit::measure))
        .toList();
  }

  /** Measures a test source by its length alone: tests are lists of cases. */
  static List<Measure> measureTest(JavaSource source) {
    return List.of(new Measure(FILE_LINES, source.subject(), source.lines()));
  }

  private static Stream<Measure> measure(JavaSource.Type type) {
    if (type.kind() == Tree.Kind.ANNOTATION_TYPE) {
      return Stream.of();
    }
    int methods = (int) type.methods().stream().filter(method -> !method.constructor()).count();
    return Stream.concat(
        Stream.of(new Measure(METHODS_PER_TYPE, type.name(), methods)),
        type.methods().stream().flatMap(method -> measure(type, method)));
  }

  private static Stream<Measure> measure(JavaSource.Type type, JavaSource.Method method) {
    String subject = type.name() + "#" + method.name();
    Measure lines = new Measure(METHOD_LINES, subject, method.lines());
    // A record's constructor has as many parameters as the record has components.
    boolean recordConstructor = type.kind() == Tree.Kind.RECORD && method.constructor();
    return recordConstructor
        ? Stream.of(lines)
        : Stream.of(lines, new Measure(PARAMETERS, subject, method.parameters()));
  }
}
