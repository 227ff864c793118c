// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.CannotOpenException;
import dev.alcove.error.DriverException;
import dev.alcove.error.ReadOnlyDatabaseException;
import java.io.File;
import org.jspecify.annotations.Nullable;

/** The file of a database, as the file system shows it before SQLite touches it. */
final class DatabaseFile {
  private final File file;
  private final @Nullable File folder;

  /** What the driver tells the open file by. */
  private volatile @Nullable Object openedKey;

  DatabaseFile(File file) {
    this.file = file;
    this.folder = file.getParentFile();
  }

  /** Its write-ahead log. */
  File log() {
    return beside("-wal");
  }

  File path() {
    return file;
  }

  /** Notes which file has been opened, as the driver tells it. */
  void opened(@Nullable Object fileKey) {
    openedKey = fileKey;
  }

  /** Whether another file has the name of the one that was opened. */
  boolean isReplaced(@Nullable Object fileKey) {
    Object opened = openedKey;
    return opened != null && fileKey != null && !opened.equals(fileKey);
  }

  /** Refuses a file that has taken the place of the one that was opened: its rows are others. */
  void checkSame(@Nullable Object fileKey) {
    if (isReplaced(fileKey)) {
      throw cannotOpen(
          "is another file than the one that is open",
          "Close the database and open it again; backupTo saves what the open one holds");
    }
  }

  /** Says so if SQLite cannot open it because somebody has deleted it while it was open. */
  void checkThere(DriverException e) {
    if (!file.exists()) {
      String gone = sentence("is gone", "backupTo saves what the open database holds");
      throw new CannotOpenException(gone, null, null, e.resultCode(), e);
    }
  }

  /** Refuses what can never become a database file. */
  void checkPlace() {
    if (file.isDirectory()) {
      throw cannotOpen("is a folder", "Give the path of a file in it");
    }
    if (folder != null && !folder.isDirectory()) {
      throw folder.exists()
          ? cannotOpen("lies in what is not a folder", "Give the path of a file in a folder")
          : cannotOpen("lies in a folder that does not exist", "Make the folder first");
    }
    if (file.exists() && !file.canRead()) {
      throw cannotOpen("cannot be read by this user", "Change the rights of the file");
    }
  }

  /**
   * Refuses a file that SQLite would only read. SQLite itself says so at the first write, when it
   * has left a log beside the file that it can neither use nor take away.
   */
  void checkWritable() {
    if (file.exists() && !file.canWrite()) {
      throw readOnly("is read-only", "Make the file writable");
    }
    if (folder != null && !folder.canWrite()) {
      throw readOnly(
          "lies in a read-only folder, where SQLite cannot keep its journal",
          "Make the folder writable");
    }
  }

  /**
   * Whether a transaction log or a rollback journal lies beside it. That of a file that is gone, or
   * empty, SQLite takes away itself.
   */
  boolean hasJournal() {
    return file.length() > 0 && hasJournalBeside();
  }

  private boolean hasJournalBeside() {
    return beside("-wal").length() > 0 || beside("-journal").length() > 0;
  }

  /**
   * Copies a file to this place if there is none.
   *
   * @return whether it did
   */
  boolean createFrom(File origin) {
    return !file.exists() && new PrepackagedFile(origin, file).copy();
  }

  /** Deletes it with what lies beside it. */
  void delete() {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      File each = beside(suffix);
      if (!each.delete() && each.exists()) {
        each.deleteOnExit();
      }
    }
  }

  private File beside(String suffix) {
    return new File(file.getPath() + suffix);
  }

  private CannotOpenException cannotOpen(String what, String remedy) {
    return new CannotOpenException(sentence(what, remedy), null, null, 0, null);
  }

  private ReadOnlyDatabaseException readOnly(String what, String remedy) {
    return new ReadOnlyDatabaseException(sentence(what, remedy), null, null, 0, null);
  }

  private String sentence(String what, String remedy) {
    return "\"" + file + "\" " + what + ".\n  " + remedy + ".";
  }
}
