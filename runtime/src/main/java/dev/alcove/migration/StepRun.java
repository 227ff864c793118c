// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.error.DriverException;
import dev.alcove.error.MigrationFailedException;
import java.util.List;

/** Takes one step, and sees that no row is lost on the way. */
final class StepRun {
  private final Upgrade upgrade;
  private final Migration step;

  StepRun(Upgrade upgrade, Migration step) {
    this.upgrade = upgrade;
    this.step = step;
  }

  void run() {
    upgrade.tell(MigrationEvent.Kind.STEP, step.from(), step.to(), "");
    List<Migration.Part> parts = step.parts;
    RowCounts counts = new RowCounts(upgrade, step);
    boolean inData = false;
    for (int i = 0; i < parts.size(); i++) {
      Migration.Part part = parts.get(i);
      if (part.isData() && !inData) {
        counts.check();
      } else if (inData && !part.isData()) {
        counts.take(true);
      }
      inData = part.isData();
      String text = part.text;
      upgrade.tell(
          MigrationEvent.Kind.STATEMENT, step.from(), step.to(), text, i + 1, parts.size());
      run(part);
    }
    if (inData) {
      counts.take(true);
    }
    counts.check();
    upgrade.tell(MigrationEvent.Kind.STEP_DONE, step.from(), step.to(), "");
  }

  private void run(Migration.Part part) {
    DataStep code = part.code;
    if (code != null) {
      run(part.text, code);
      return;
    }
    try {
      upgrade.run(part.text);
    } catch (DriverException e) {
      throw upgrade.refused(step.from(), step.to(), part.text, e);
    }
  }

  @SuppressWarnings("IllegalCatch") // Whatever the code of the user throws undoes the upgrade.
  private void run(String name, DataStep code) {
    try {
      code.run(
          upgrade.connection,
          step,
          name,
          (done, total) ->
              upgrade.tell(
                  MigrationEvent.Kind.PROGRESS, step.from(), step.to(), name, done, total));
    } catch (MigrationFailedException e) {
      throw e;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw upgrade.thrown(step, name, e);
    }
    if (!upgrade.connection.isInTransaction()) {
      String what = name + " went on after SQLite had undone the upgrade";
      throw upgrade.rows(step, what, null, -1, -1);
    }
  }
}
