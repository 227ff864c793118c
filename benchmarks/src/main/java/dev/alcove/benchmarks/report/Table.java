// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import dev.alcove.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of one work, in microseconds of one operation: of each peer, and of C. */
final class Table {
  private final String work;
  private final Map<PeerKind, List<Double>> figures = new EnumMap<>(PeerKind.class);
  private final List<Double> floor = new ArrayList<>();

  Table(String work) {
    this.work = work;
  }

  String work() {
    return work;
  }

  void add(PeerKind peer, List<Double> more) {
    figures.computeIfAbsent(peer, p -> new ArrayList<>()).addAll(more);
  }

  void addFloor(List<Double> more) {
    floor.addAll(more);
  }

  /** The peers' medians, relative to Alcove's. */
  Map<PeerKind, Double> ratios() {
    Map<PeerKind, Double> ratios = new EnumMap<>(PeerKind.class);
    double alcove = median(figures.getOrDefault(PeerKind.ALCOVE, List.of()));
    figures.forEach((peer, all) -> ratios.put(peer, median(all) / alcove));
    return ratios;
  }

  /** C's median, relative to Alcove's; none if C does not do this work. */
  OptionalDouble floorRatio() {
    return floor.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            median(floor) / median(figures.getOrDefault(PeerKind.ALCOVE, List.of())));
  }

  /** As Markdown, the fastest first. */
  String markdown() {
    StringBuilder text = new StringBuilder("| ").append(work);
    text.append(" | µs: median (least to most) | to JDBC | to JDBC, tuned | to C |\n");
    text.append("|---|---|---|---|---|\n");
    figures.entrySet().stream()
        .sorted((a, b) -> Double.compare(median(a.getValue()), median(b.getValue())))
        .forEach(e -> text.append(line(e.getKey().title(), e.getValue())));
    if (!floor.isEmpty()) {
      text.append(line("C", floor));
    }
    return text.append('\n').toString();
  }

  private String line(String title, List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %,.1f (%,.1f to %,.1f) | %s | %s | %s |%n",
        title,
        median(all),
        sorted.get(0),
        sorted.get(sorted.size() - 1),
        ratio(all, figures.getOrDefault(PeerKind.JDBC, List.of())),
        ratio(all, figures.getOrDefault(PeerKind.TUNED, List.of())),
        ratio(all, floor));
  }

  private static String ratio(List<Double> all, List<Double> other) {
    return other.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", median(all) / median(other));
  }

  private static double median(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
