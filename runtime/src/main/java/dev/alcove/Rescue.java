// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.error.DriverException;
import dev.alcove.salvage.Salvage;
import dev.alcove.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** A copy of what can be read of a damaged file; without it the new file vanishes again. */
final class Rescue {
  private static final String METHOD = "salvageTo";
  private static final int SQLITE_NOTADB = 26;

  private final File damaged;
  private final String place;
  private final File copy;

  Rescue(File damaged, String place, File copy) {
    this.damaged = damaged;
    this.place = place;
    this.copy = copy;
  }

  List<String> run(Driver driver, Schema schema) {
    BackupFile.create(copy, METHOD);
    boolean kept = false;
    try (DriverConnection scratch = driver.openScratch()) {
      List<String> report = Salvage.copy(scratch, damaged, copy, schema);
      if (report == null) {
        throw new CorruptDatabaseException(
            place + " has no page that can be read, or is encrypted.\n  Restore it from a backup.",
            METHOD,
            null,
            SQLITE_NOTADB,
            null);
      }
      kept = true;
      return report;
    } catch (IOException e) {
      throw new CannotOpenException(
          place + " cannot be read: " + e.getMessage() + ".\n  See that the file is there.",
          METHOD,
          null,
          0,
          e);
    } catch (DriverException e) {
      throw AlcoveException.of(e.resultCode(), e.getMessage(), METHOD, null, e);
    } finally {
      if (!kept && !copy.delete()) {
        copy.deleteOnExit();
      }
    }
  }
}
