// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** A new file for a copy of the database, which only its owner may read. */
final class BackupFile {
  static final String COPY = "VACUUM INTO ?1";
  private static final int VACUUM_INTO_SINCE = 3_027_000;

  private final File file;

  private BackupFile(File file) {
    this.file = file;
  }

  static boolean canVacuumInto(DriverConnection connection) {
    return connection.sqliteVersion() >= VACUUM_INTO_SINCE;
  }

  /**
   * Makes the file, empty. SQLite takes an empty file as target, so it is closed to others before
   * there is anything to read in it.
   *
   * @param method what messages call the one who writes it
   */
  static BackupFile create(File file, String method) {
    try {
      if (!file.createNewFile()) {
        throw refusal(file, method, "it exists", "Delete it, or give another name", null);
      }
    } catch (IOException e) {
      throw refusal(file, method, "its folder is missing or read-only", "Make the folder", e);
    }
    if (!closeToOthers(file)) {
      throw refusal(file, method, "its rights cannot be set", "Choose another folder", null);
    }
    return new BackupFile(file);
  }

  /**
   * Where a file system knows no owners nothing can be taken away, and so nothing is given back.
   */
  static boolean closeToOthers(File file) {
    boolean unreadable = file.setReadable(false, false) && !file.setReadable(true, true);
    boolean unwritable = file.setWritable(false, false) && !file.setWritable(true, true);
    return !unreadable && !unwritable;
  }

  /** Copies a file to the disk itself, not only to the system's memory. */
  static void copy(File from, File to) throws IOException {
    try (FileInputStream in = new FileInputStream(from);
        FileOutputStream out = new FileOutputStream(to)) {
      FileChannel source = in.getChannel();
      long size = source.size();
      long done = 0;
      while (done < size) {
        done += source.transferTo(done, size - done, out.getChannel());
      }
      out.getFD().sync();
    }
  }

  private static CannotOpenException refusal(
      File file, String method, String cause, String remedy, @Nullable Throwable exception) {
    return new CannotOpenException(
        method + " cannot write \"" + file + "\": " + cause + ".\n  " + remedy + ".",
        method,
        null,
        0,
        exception);
  }

  /** Writes a compact copy of the connection's database; without it the file vanishes again. */
  void fillFrom(DriverConnection connection) {
    boolean kept = false;
    try (DriverStatement copy = connection.prepare(COPY)) {
      copy.bindText(1, file.getAbsolutePath());
      copy.step();
      kept = true;
    } finally {
      if (!kept && !file.delete()) {
        file.deleteOnExit();
      }
    }
  }
}
