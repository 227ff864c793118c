// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.CannotOpenException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;

/** A file that comes with the application, and from which a database begins. */
final class PrepackagedFile {
  /** A lock of a file holds between processes, and this one between the threads of this one. */
  private static final Object THREADS = new Object();

  private final File origin;
  private final File target;

  PrepackagedFile(File origin, File target) {
    this.origin = origin;
    this.target = target;
  }

  /**
   * Copies it. The target appears when it is complete; who comes second finds it.
   *
   * @return whether this call has made it
   */
  boolean copy() {
    File draft = new File(target.getPath() + "-new");
    synchronized (THREADS) {
      try (RandomAccessFile file = new RandomAccessFile(draft, "rw");
          FileLock lock = file.getChannel().lock()) {
        // Whoever had the lock has made the target of this very file.
        return lock.isValid() && !target.exists() && copy(draft);
      } catch (IOException e) {
        throw cannotCopy(String.valueOf(e.getMessage()), e);
      }
    }
  }

  private boolean copy(File draft) throws IOException {
    File log = new File(origin.getPath() + "-wal");
    boolean placed = false;
    try {
      place(origin, draft);
      if (log.length() > 0) {
        File draftOfLog = new File(draft.getPath() + "-wal");
        place(log, draftOfLog);
        // First the log: without its file it is nothing, but a file without its log lacks rows.
        rename(draftOfLog, new File(target.getPath() + "-wal"));
      }
      rename(draft, target);
      placed = true;
    } finally {
      if (!placed && !draft.delete()) {
        draft.deleteOnExit();
      }
    }
    return true;
  }

  private static void place(File from, File to) throws IOException {
    if (!to.exists() && !to.createNewFile()) {
      throw new IOException("\"" + to + "\" cannot be made");
    }
    if (!BackupFile.closeToOthers(to)) {
      throw new IOException("the rights of \"" + to + "\" cannot be set");
    }
    BackupFile.copy(from, to);
  }

  private static void rename(File from, File to) throws IOException {
    if (!from.renameTo(to)) {
      throw new IOException("\"" + from + "\" cannot be renamed to \"" + to + "\"");
    }
  }

  private CannotOpenException cannotCopy(String why, IOException e) {
    return new CannotOpenException(
        "\""
            + target
            + "\" cannot be made from \""
            + origin
            + "\": "
            + why
            + ".\n  See that the file exists, and that there is space for its copy.",
        null,
        null,
        0,
        e);
  }
}
