// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A test of the runtime that does not hold on Android, as a line of {@code differences.txt} says.
 *
 * @param run whether it is run, and must fail then
 * @param tests the name of a class
 * @param method the name of a method; {@code *} for all
 * @param until the first level on which the test holds all the same
 */
record Difference(boolean run, String tests, String method, int until, String reason) {
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
    if (parts.length != 4 || parts[3].isBlank()) {
      throw new IllegalArgumentException("no difference with a reason: " + line);
    }
    String[] test = parts[1].split("#", -1);
    int until = parts[2].equals("always") ? Integer.MAX_VALUE : Integer.parseInt(parts[2]);
    return new Difference(parts[0].equals("fails"), test[0], test[1], until, parts[3]);
  }

  /** Whether no test of a class is run, on any level. */
  static boolean isWhole(String tests) {
    return isWhole(tests, Integer.MAX_VALUE - 1);
  }

  /** Whether no test of a class is run on this level. */
  static boolean isWhole(String tests, int level) {
    return of(tests, level, false).contains(ALL);
  }

  /** The methods of a class that differ on this level. */
  static Set<String> of(String tests, int level, boolean run) {
    return LIST.stream()
        .filter(each -> each.tests.equals(tests) && each.run == run && level < each.until)
        .map(Difference::method)
        .collect(Collectors.toSet());
  }
}
