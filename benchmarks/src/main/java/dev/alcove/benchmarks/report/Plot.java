// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import dev.alcove.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A picture of all works as SVG: how many times as long as Alcove each peer takes, on a scale where
 * each line doubles. Marks have letters, for nobody tells twelve colours apart, and those that
 * would hide each other are put below each other.
 */
final class Plot {
  private static final int LEFT = 150;
  private static final int WIDTH = 800;
  private static final int TOP = 40;
  private static final int RADIUS = 9;
  private static final int LANE = 2 * RADIUS + 1;
  private static final int GAP = 10;
  private static final int LEGEND = 4;
  private static final double LEAST = 0.25;
  private static final int DOUBLINGS = 7;

  private final StringBuilder scale = new StringBuilder();
  private final StringBuilder rows = new StringBuilder();

  private Plot() {}

  static String of(List<Table> tables) {
    Plot plot = new Plot();
    int bottom = TOP;
    for (Table table : tables) {
      bottom = plot.drawRow(table, bottom);
    }
    plot.drawScale(bottom);
    int height = plot.drawLegend(bottom + 24);
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" \
        font-size="12">
        <rect width="100%%" height="100%%" fill="white"/>
        %s%s</svg>
        """,
        LEFT + WIDTH + 30,
        height,
        plot.scale,
        plot.rows);
  }

  /** Draws a work from here down, and tells where it ends. */
  private int drawRow(Table table, int top) {
    Lanes lanes = new Lanes(LANE);
    text(8, top + GAP / 2 + RADIUS + 4, table.work());
    for (Mark mark : marksOf(table)) {
      double x = x(mark.ratio());
      draw(mark, x, top + GAP / 2 + RADIUS + LANE * lanes.next(x));
    }
    int bottom = top + GAP + LANE * lanes.count();
    line(
        rows,
        "<line x1=\"8\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#eee\"/>",
        bottom,
        LEFT + WIDTH,
        bottom);
    return bottom;
  }

  private static List<Mark> marksOf(Table table) {
    List<Mark> marks = new ArrayList<>();
    table.ratios().forEach((peer, ratio) -> marks.add(Mark.of(peer, ratio)));
    OptionalDouble floor = table.floorRatio();
    if (floor.isPresent()) {
      marks.add(Mark.ofFloor(floor.getAsDouble()));
    }
    marks.sort(Comparator.comparingDouble(Mark::ratio));
    return marks;
  }

  private void drawScale(int bottom) {
    for (int i = 0; i <= DOUBLINGS; i++) {
      double ratio = LEAST * (1 << i);
      line(
          scale,
          "<line x1=\"%.0f\" y1=\"%d\" x2=\"%.0f\" y2=\"%d\" stroke=\"%s\"/>",
          x(ratio),
          TOP - 10,
          x(ratio),
          bottom,
          ratio == 1 ? "#888" : "#ddd");
      text(
          x(ratio) - 8,
          TOP - 16,
          "×" + (ratio < 1 ? String.valueOf(ratio) : String.valueOf((int) ratio)));
    }
  }

  /** Draws what marks mean from here down, and tells where that ends. */
  private int drawLegend(int top) {
    List<Mark> marks = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (PeerKind peer : PeerKind.values()) {
      marks.add(Mark.of(peer, 1));
      titles.add(peer.title());
    }
    marks.add(Mark.ofFloor(1));
    titles.add("C");
    int wide = (LEFT + WIDTH) / LEGEND;
    for (int i = 0; i < marks.size(); i++) {
      int x = 18 + i % LEGEND * wide;
      int y = top + i / LEGEND * (LANE + 4);
      draw(marks.get(i), x, y);
      text(x + RADIUS + 5.0, y + 4, titles.get(i));
    }
    return top + (marks.size() + LEGEND - 1) / LEGEND * (LANE + 4);
  }

  private static double x(double ratio) {
    double doublings = Math.log(ratio / LEAST) / Math.log(2);
    return LEFT + Math.max(0, Math.min(DOUBLINGS, doublings)) * WIDTH / DOUBLINGS;
  }

  private void draw(Mark mark, double x, int y) {
    line(
        rows,
        "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"#333\" stroke-width=\"0.5\"/>",
        x,
        y,
        RADIUS,
        mark.fill());
    line(
        rows,
        "<text x=\"%.1f\" y=\"%d\" font-size=\"9\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
        x,
        y + 3,
        mark.ink(),
        mark.letters());
  }

  private void text(double x, double y, String text) {
    line(rows, "<text x=\"%.0f\" y=\"%.0f\">%s</text>", x, y, text);
  }

  private static void line(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private record Mark(double ratio, String letters, String fill, String ink) {
    static Mark of(PeerKind peer, double ratio) {
      return new Mark(ratio, peer.letters(), peer.colour(), "white");
    }

    static Mark ofFloor(double ratio) {
      return new Mark(ratio, "C", "white", "black");
    }
  }
}
