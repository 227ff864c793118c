// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.CannotOpenException;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A new file for a copy of the database; it vanishes again unless it is kept. */
final class BackupFile implements AutoCloseable {
  private final File file;
  private boolean kept;

  private BackupFile(File file) {
    this.file = file;
  }

  /**
   * Makes the file, empty. SQLite takes an empty file as target, so it is closed to others before
   * there is anything to read in it.
   */
  static BackupFile create(File file) {
    try {
      if (!file.createNewFile()) {
        throw refusal(file, "it exists", "Delete it, or give another name", null);
      }
    } catch (IOException e) {
      throw refusal(file, "its folder is missing or read-only", "Make the folder", e);
    }
    // Where a file system knows no owners nothing can be taken away, and so nothing is given back.
    boolean unreadable = file.setReadable(false, false) && !file.setReadable(true, true);
    boolean unwritable = file.setWritable(false, false) && !file.setWritable(true, true);
    if (unreadable || unwritable) {
      throw refusal(file, "its rights cannot be set", "Choose another folder", null);
    }
    return new BackupFile(file);
  }

  private static CannotOpenException refusal(
      File file, String cause, String remedy, @Nullable Throwable exception) {
    return new CannotOpenException(
        "backupTo cannot write \"" + file + "\": " + cause + ".\n  " + remedy + ".",
        "backupTo",
        null,
        0,
        exception);
  }

  String path() {
    return file.getAbsolutePath();
  }

  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    if (!kept && !file.delete()) {
      file.deleteOnExit();
    }
  }
}
