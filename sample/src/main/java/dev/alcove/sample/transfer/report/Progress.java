// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.report;

/** Hears how far a transfer is. Called by the thread that transfers. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void total(long units) {}

        @Override
        public void source(String name) {}

        @Override
        public void advance(long units) {}
      };

  /**
   * Says how much there is to do, before anything is done.
   *
   * @param units bytes to read in an import, messages to write in an export
   */
  void total(long units);

  /** Says what is read or written now: a file's name, or a session's title. */
  void source(String name);

  /** Says that so much more is done, in the units of {@link #total}. */
  void advance(long units);
}
