// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The exceptions from the size limits, each with a reason.
 *
 * <p>A line reads {@code limit subject bound reason}; lines that start with {@code #} are comments.
 */
record Allowances(List<Allowance> all) {

  /** Lets one subject be as large as {@code bound}, and no larger. */
  record Allowance(String limit, String subject, int bound, String reason) {
    static Allowance parse(String line) {
      String[] words = line.split("\\s+", 4);
      if (words.length < 4) {
        throw new IllegalArgumentException("An allowance without a reason: " + line);
      }
      return new Allowance(words[0], words[1], Integer.parseInt(words[2]), words[3]);
    }

    boolean covers(SizeLimit.Measure measure) {
      return isAbout(measure) && measure.value() <= bound;
    }

    private boolean isAbout(SizeLimit.Measure measure) {
      return limit.equals(measure.limit().id()) && subject.equals(measure.subject());
    }

    boolean isNeededBy(Stream<SizeLimit.Measure> excesses) {
      return excesses.anyMatch(this::isAbout);
    }
  }

  static Allowances load() throws IOException {
    try (InputStream stream = Allowances.class.getResourceAsStream("/allowances.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    }
  }

  static Allowances parse(List<String> lines) {
    List<Allowance> all = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(Allowance.parse(line));
      }
    }
    return new Allowances(all);
  }

  List<SizeLimit.Measure> uncovered(List<SizeLimit.Measure> excesses) {
    return excesses.stream()
        .filter(measure -> all.stream().noneMatch(allowance -> allowance.covers(measure)))
        .toList();
  }

  List<Allowance> unneeded(List<SizeLimit.Measure> excesses) {
    return all.stream().filter(allowance -> !allowance.isNeededBy(excesses.stream())).toList();
  }
}
