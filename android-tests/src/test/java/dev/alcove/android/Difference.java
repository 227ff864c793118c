// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test of the runtime that does not hold on Android, as a line of {@code differences.txt} says.
 *
 * @param run whether it is run, and must fail then
 * @param tests the name of a class
 * @param method the name of a method; {@code *} for all
 * @param until the first level on which the test holds all the same
 * @param words what the failure of one that is run must say, so that no other one is taken for it
 */
record Difference(
    boolean run, String tests, String method, int until, String reason, String words) {
  private static final String ALL = "*";
  private static final List<Difference> LIST = read();

  private static List<Difference> read() {
    try (InputStream stream = Difference.class.getResourceAsStream("/differences.txt")) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Difference::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Difference parse(String line) {
    String[] parts = line.split(" +\\| +", -1);
    boolean run = parts[0].equals("fails");
    if (parts.length != (run ? 5 : 4) || parts[parts.length - 1].isBlank()) {
      throw new IllegalArgumentException("no difference with a reason: " + line);
    }
    String[] test = parts[1].split("#", -1);
    int until = parts[2].equals("always") ? Integer.MAX_VALUE : Integer.parseInt(parts[2]);
    return new Difference(run, test[0], test[1], until, parts[3], run ? parts[4] : "");
  }

  /** Whether no test of a class is run, on any level. */
  static boolean isWhole(String tests) {
    return isWhole(tests, Integer.MAX_VALUE - 1);
  }

  /** Whether no test of a class is run on this level. */
  static boolean isWhole(String tests, int level) {
    return leftOut(tests, level).contains(ALL);
  }

  /** The methods of a class that are not run on this level. */
  static Set<String> leftOut(String tests, int level) {
    return of(tests, level, false).map(Difference::method).collect(Collectors.toSet());
  }

  /** The methods of a class that must fail on this level, each with the words of its failure. */
  static Map<String, String> failing(String tests, int level) {
    return of(tests, level, true).collect(Collectors.toMap(Difference::method, Difference::words));
  }

  private static Stream<Difference> of(String tests, int level, boolean run) {
    return LIST.stream()
        .filter(each -> each.tests.equals(tests) && each.run == run && level < each.until);
  }
}
