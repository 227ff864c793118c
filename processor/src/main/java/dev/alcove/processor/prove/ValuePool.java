// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Affinity;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Values that often go wrong, by what a column makes of them. */
final class ValuePool {

  /** 10,000 characters without as many in each statement. */
  private static final String LONG_TEXT = "printf('%.10000c', 'x')";

  private static final List<String> INTEGERS =
      List.of(
          "0",
          "1",
          "-1",
          "7",
          "9223372036854775807",
          "-9223372036854775808",
          "4294967296",
          "1700000000000");
  private static final List<String> REALS =
      List.of("0.0", "0.5", "-2.25", "1e300", "-1e-300", "3.0", "0.1", "9007199254740993.0");
  private static final List<String> TEXTS =
      List.of(
          "''",
          "'user'",
          "'012'",
          "'12'",
          // An accent of its own, a character beyond 16 bits, one of Chinese.
          "'u\u0308\uD834\uDD1E\u4E2D'",
          LONG_TEXT,
          "'it''s \"so\"'",
          "'USER'",
          "'b  '",
          "'b'",
          "'1e3'");
  private static final List<String> BLOBS = List.of("x''", "x'00ff'", "x'31'", "zeroblob(300)");
  private static final List<String> TIMES =
      List.of(
          "'2023-11-14T22:13:20.000Z'",
          "'1970-01-01T00:00:00.000Z'",
          "'2024-02-29T23:59:59.999Z'",
          "'9999-12-31T23:59:59.999Z'");
  private static final List<String> EPOCHS = List.of("1700000000", "0", "1709251199", "86400");

  private ValuePool() {}

  /** Values for a column of this affinity. */
  static List<Candidate> of(Affinity affinity, boolean strict, boolean isAny) {
    List<String> values =
        switch (affinity) {
          case INTEGER -> INTEGERS;
          case REAL -> REALS;
          case TEXT -> TEXTS;
          case NUMERIC -> mixed(strict);
          case NONE -> strict && !isAny ? BLOBS : mixed(false);
        };
    return constants(values);
  }

  /** Values that are all different. */
  static List<Candidate> fresh(Affinity affinity) {
    return switch (affinity) {
      case INTEGER, NUMERIC ->
          List.of(
              Candidate.fresh(number -> String.valueOf(1000 + number)),
              Candidate.fresh(number -> String.valueOf(-1000 - number)));
      case REAL -> List.of(Candidate.fresh(number -> number + ".5"));
      case TEXT ->
          List.of(
              Candidate.fresh(number -> "'k" + number + "'"),
              Candidate.fresh(number -> "'" + uuid(number) + "'"));
      case NONE -> List.of(Candidate.fresh(number -> "x'%08x'".formatted(number)));
    };
  }

  static List<Candidate> times(Affinity affinity) {
    List<Candidate> times = new ArrayList<>();
    boolean isText = affinity == Affinity.TEXT;
    times.addAll(constants(isText ? TIMES : EPOCHS));
    times.add(
        Candidate.fresh(
            number ->
                isText
                    ? "'2024-01-01T%02d:%02d:%02d.%03dZ'"
                        .formatted(
                            number / 60_000 % 24, number / 1000 % 60, number % 60, number % 1000)
                    : String.valueOf(1_700_000_000L + number)));
    return times;
  }

  /** Documents with the members that someone reads, and without. */
  static List<Candidate> json(Set<String> paths) {
    List<Candidate> documents = new ArrayList<>(constants(List.of("'{}'")));
    StringBuilder numbers = new StringBuilder("'{}'");
    StringBuilder texts = new StringBuilder("'{}'");
    for (String path : paths) {
      String quoted = SqlName.stringLiteral("$." + path);
      numbers.insert(0, "json_set(").append(", ").append(quoted).append(", 12)");
      texts.insert(0, "json_set(").append(", ").append(quoted).append(", 'ü'',\"')");
    }
    documents.addAll(constants(List.of(numbers.toString(), texts.toString(), "'[]'")));
    documents.addAll(constants(List.of("'{\"a\": [1, {\"b\": null}]}'")));
    documents.add(Candidate.fresh(number -> "'{\"n\": " + number + "}'"));
    return documents;
  }

  static List<Candidate> constants(List<String> literals) {
    return literals.stream().map(Candidate::constant).toList();
  }

  private static List<String> mixed(boolean strict) {
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      mixed.add(INTEGERS.get(i + 2));
      mixed.add(TEXTS.get(i));
      mixed.add(REALS.get(i + 1));
      if (!strict) {
        mixed.add(BLOBS.get(i));
      }
    }
    return mixed;
  }

  private static String uuid(int number) {
    return "00000000-0000-4000-8000-%012x".formatted(number);
  }
}
