// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.transfer.report.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a transfer is, in a line that is written over and over. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int MEBIBYTE = 1 << 20;
  private static final int UPDATE_MILLIS = 200;

  private final String task;
  private final String unit;
  private final long unitSize;
  private final boolean shown;
  private @Nullable ProgressBar bar;

  private ProgressLine(String task, String unit, long unitSize, boolean shown) {
    this.task = task;
    this.unit = unit;
    this.unitSize = unitSize;
    this.shown = shown;
  }

  /** A line for work that is counted in bytes; shown only where somebody can see it. */
  static ProgressLine ofBytes(String task) {
    return new ProgressLine(task, " MiB", MEBIBYTE, isTerminal());
  }

  /** A line for work that is counted in things. */
  static ProgressLine of(String task, String things) {
    return new ProgressLine(task, " " + things, 1, isTerminal());
  }

  /** In a file or a pipe, a line that is written over and over is only noise. */
  @SuppressWarnings(
      "SystemConsoleNull") // where a newer Java says it is a terminal, a bar does no harm
  private static boolean isTerminal() {
    return System.console() != null;
  }

  @Override
  public void total(long units) {
    if (shown) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(units)
              .setUnit(unit, unitSize)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .build();
    }
  }

  @Override
  public void source(String name) {
    if (bar != null) {
      bar.setExtraMessage(" " + name);
    }
  }

  @Override
  public void advance(long units) {
    if (bar != null) {
      bar.stepBy(units);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
