// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.DiskFullException;
import dev.alcove.migration.Upgrader;
import dev.alcove.schema.StoredSchema;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies a file before it is upgraded, and keeps the newest copies. Used by one thread. */
final class MigrationBackup implements Upgrader.Backup {
  private static final String METHOD = "backupBeforeMigration";

  private final Driver driver;
  private final File file;
  private final File folder;
  private final Settings settings;

  /** The copy of an SQLite that cannot copy while the upgrade has the file locked. */
  private String made = "";

  MigrationBackup(Driver driver, File file, File folder, Settings settings) {
    this.driver = driver;
    this.file = file;
    this.folder = folder;
    this.settings = settings;
  }

  /** Copies by a connection of its own, which sees the file as it is without the upgrade. */
  @Override
  public String write(int version) {
    if (!made.isEmpty()) {
      return made;
    }
    File copy = copyOf(version);
    try (DriverConnection reader = driver.openReadOnly()) {
      checkSpace();
      BackupFile.create(copy, METHOD).fillFrom(reader);
      flush(copy);
    }
    prune();
    return copy.getPath();
  }

  /**
   * For an SQLite without VACUUM INTO: copies the file and its log as they are, while no other
   * process can write. Afterwards the connection has to be closed: on POSIX systems, closing the
   * file that was read has taken away the locks that this process had on it.
   *
   * @return whether it did
   */
  boolean copyFile(DriverConnection connection, StoredSchema stored) {
    if (BackupFile.canVacuumInto(connection) || !made.isEmpty()) {
      return false;
    }
    run(connection, "BEGIN IMMEDIATE");
    stored.look();
    File copy = copyOf(stored.version());
    checkSpace();
    try {
      for (String suffix : new String[] {"", "-wal"}) {
        File from = new File(file.getPath() + suffix);
        if (from.length() > 0) {
          File to = new File(copy.getPath() + suffix);
          BackupFile.create(to, METHOD);
          BackupFile.copy(from, to);
        }
      }
    } catch (IOException e) {
      throw cannotWrite(copy, e);
    }
    run(connection, "ROLLBACK");
    prune();
    made = copy.getPath();
    return true;
  }

  private File copyOf(int version) {
    if (!folder.isDirectory() && !folder.mkdirs()) {
      throw cannotWrite(folder, new IOException("the folder cannot be made"));
    }
    SimpleDateFormat format = new SimpleDateFormat("yyyyMMdd-HHmmss", Locale.ROOT);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    String name = file.getName() + "-v" + version + "-" + format.format(settings.clock.now());
    File copy = new File(folder, name + ".db");
    for (int i = 2; copy.exists(); i++) {
      copy = new File(folder, name + "_" + i + ".db");
    }
    return copy;
  }

  private void checkSpace() {
    long needed = file.length() + new File(file.getPath() + "-wal").length();
    long free = folder.getUsableSpace();
    if (folder.isDirectory() && free < needed) {
      throw new DiskFullException(
          METHOD
              + " needs "
              + needed
              + " bytes in \""
              + folder
              + "\", where "
              + free
              + " are free.\n  Free some space; the file is unchanged.",
          METHOD,
          null,
          0,
          null);
    }
  }

  private static void flush(File copy) {
    try (RandomAccessFile file = new RandomAccessFile(copy, "rw")) {
      file.getFD().sync();
    } catch (IOException e) {
      throw cannotWrite(copy, e);
    }
  }

  private static CannotOpenException cannotWrite(File copy, IOException e) {
    return new CannotOpenException(
        METHOD + " cannot write \"" + copy + "\": " + e.getMessage() + ".\n  Give another folder.",
        METHOD,
        null,
        0,
        e);
  }

  /** The time in their names orders the copies, whatever happened to the files' own. */
  private void prune() {
    Pattern name =
        Pattern.compile(Pattern.quote(file.getName()) + "-v\\d+-(\\d{8}-\\d{6}(?:_\\d+)?)\\.db");
    TreeMap<String, File> copies = new TreeMap<>();
    File[] files = folder.listFiles();
    for (File each : files == null ? new File[0] : files) {
      Matcher matcher = name.matcher(each.getName());
      if (matcher.matches()) {
        copies.put(matcher.group(1) + " " + each.getName(), each);
      }
    }
    while (copies.size() > settings.backupsToKeep) {
      File oldest = copies.pollFirstEntry().getValue();
      for (String suffix : new String[] {"-wal", ""}) {
        File each = new File(oldest.getPath() + suffix);
        if (!each.delete() && each.exists()) {
          each.deleteOnExit();
        }
      }
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}
