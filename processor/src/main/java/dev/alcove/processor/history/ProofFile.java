// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says which sealed steps were run on made-up rows and passed, as {@code proofs.txt}: a line for
 * each with its checksum. What it vouches for is not proved again.
 *
 * @param lines the lines, such as {@code 3-to-4 9f86d081…}
 */
record ProofFile(SortedSet<String> lines) {

  static final String NAME = "proofs.txt";

  private static final List<String> HEAD =
      List.of(
          "# Migrations of sealed versions that Alcove has run on made-up rows.",
          "# It proves again what is not listed, so a lost line costs time only.");

  /** Copies the set. */
  ProofFile {
    lines = new TreeSet<>(lines);
  }

  /** Reads the lines; whatever else the file holds vouches for nothing. */
  static ProofFile parse(String text) {
    SortedSet<String> lines = new TreeSet<>();
    for (String line : FileText.withoutCarriageReturns(text).split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.strip());
      }
    }
    return new ProofFile(lines);
  }

  boolean vouchesFor(int from, int to, String checksum) {
    return lines.contains(line(from, to, checksum));
  }

  static String line(int from, int to, String checksum) {
    return from + "-to-" + to + " " + checksum;
  }

  String text() {
    List<String> all = new ArrayList<>(HEAD);
    lines.stream().sorted(ProofFile::byNumber).forEach(all::add);
    return String.join("\n", all) + "\n";
  }

  private static int byNumber(String a, String b) {
    int order = Integer.compare(numberOf(a), numberOf(b));
    return order != 0 ? order : a.compareTo(b);
  }

  private static int numberOf(String line) {
    String digits = line.replaceFirst("\\D.*", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }
}
