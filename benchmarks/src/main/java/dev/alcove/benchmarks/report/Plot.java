// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import dev.alcove.benchmarks.peers.PeerKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A picture of all works as SVG: how many times as long as Alcove each peer takes, on a scale where
 * each line doubles.
 */
final class Plot {
  private static final int LEFT = 170;
  private static final int WIDTH = 760;
  private static final int ROW = 26;
  private static final int TOP = 40;
  private static final double LEAST = 0.5;
  private static final int DOUBLINGS = 6;

  private final StringBuilder svg = new StringBuilder();

  private Plot() {}

  static String of(List<Table> tables) {
    Plot plot = new Plot();
    plot.draw(tables);
    return plot.svg.toString();
  }

  private void draw(List<Table> tables) {
    int bottom = TOP + tables.size() * ROW;
    int height = bottom + 60;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        LEFT + WIDTH + 30, height);
    line("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
    for (int i = 0; i <= DOUBLINGS; i++) {
      double ratio = LEAST * (1 << i);
      line(
          "<line x1=\"%.0f\" y1=\"%d\" x2=\"%.0f\" y2=\"%d\" stroke=\"#ddd\"/>",
          x(ratio), TOP - 10, x(ratio), bottom);
      text(x(ratio) - 8, TOP - 16, "×" + (ratio < 1 ? "0.5" : String.valueOf((int) ratio)));
    }
    int y = TOP;
    for (Table table : tables) {
      text(8, y + 14, table.work());
      for (Map.Entry<PeerKind, Double> peer : table.ratios().entrySet()) {
        line(
            "<circle cx=\"%.1f\" cy=\"%d\" r=\"5\" fill=\"%s\" fill-opacity=\"0.8\"/>",
            x(peer.getValue()), y + 10, peer.getKey().colour());
      }
      y += ROW;
    }
    drawLegend(bottom + 20);
    line("</svg>");
  }

  private void drawLegend(int top) {
    int x = 10;
    int y = top;
    for (PeerKind peer : PeerKind.values()) {
      line("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"/>", x, y, peer.colour());
      text(x + 9, y + 4, peer.title());
      x += 30 + peer.title().length() * 7;
      if (x > LEFT + WIDTH - 60) {
        x = 10;
        y += 18;
      }
    }
  }

  private static double x(double ratio) {
    double doublings = Math.log(ratio / LEAST) / Math.log(2);
    return LEFT + Math.max(0, Math.min(DOUBLINGS, doublings)) * WIDTH / DOUBLINGS;
  }

  private void text(double x, double y, String text) {
    line("<text x=\"%.0f\" y=\"%.0f\">%s</text>", x, y, text);
  }

  private void line(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
