// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.content.Context;
import android.database.DatabaseErrorHandler;
import android.database.sqlite.SQLiteDatabase;
import android.os.Build;
import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.error.DriverException;
import java.io.File;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SQLite of the Android platform, from API level 21. Immutable; may be used by any thread. */
public final class AndroidDriver implements Driver {
  private static final int SQLITE_CANTOPEN = 14;
  private static final String IN_MEMORY = ":memory:";

  /**
   * Level 28 alone puts each file that it opens into its write-ahead mode, also one that is not
   * ours or shall have another; this flag of the platform, which has no public name, keeps it from
   * that.
   */
  private static final int DISABLE_COMPATIBILITY_WAL = 0x40000000;

  private static final int PIE = 28;

  private final @Nullable File file;

  private AndroidDriver(@Nullable File file) {
    this.file = file;
  }

  /**
   * A database of the application, where {@code Context.openOrCreateDatabase} would have it too.
   * The folder is made, for the platform does so only with the first database that it opens itself.
   *
   * @param name a file name without a path, such as {@code "chat.db"}
   * @throws IllegalArgumentException if the name is empty, or leads to another folder
   * @throws DriverException if the folder cannot be made
   */
  public static AndroidDriver file(Context context, String name) {
    checkName(Objects.requireNonNull(name, "name"));
    File file = Objects.requireNonNull(context, "context").getDatabasePath(name);
    makeFolder(file.getParentFile());
    return path(file);
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static AndroidDriver path(File file) {
    return new AndroidDriver(Objects.requireNonNull(file, "file").getAbsoluteFile());
  }

  /** A database in memory, which is gone when it is closed. Each opening makes another one. */
  public static AndroidDriver inMemory() {
    return new AndroidDriver(null);
  }

  @Override
  public @Nullable File file() {
    return file;
  }

  /** Apps keep their files to themselves, where nobody puts another one in place. */
  @Override
  public @Nullable Object fileKey() {
    return null;
  }

  @Override
  public DriverConnection open() {
    if (file == null) {
      return openScratch();
    }
    return connect(file.getPath(), SQLiteDatabase.OPEN_READWRITE);
  }

  @Override
  public DriverConnection openReadOnly() {
    if (file == null) {
      throw new DriverException(
          SQLITE_CANTOPEN, "a database in memory has no second connection", null);
    }
    return connect(file.getPath(), SQLiteDatabase.OPEN_READONLY);
  }

  @Override
  public DriverConnection openScratch() {
    return connect(IN_MEMORY, SQLiteDatabase.OPEN_READWRITE);
  }

  /** A whole path the platform takes for a file elsewhere. */
  private static void checkName(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "The name is empty.\n  Give the file a name, such as \"chat.db\".");
    }
    boolean isFolder = name.equals(".") || name.equals("..");
    boolean isInFolder = name.indexOf(File.separatorChar) >= 0 && !new File(name).isAbsolute();
    if (isFolder || isInFolder) {
      throw new IllegalArgumentException(
          "The name \"" + name + "\" is a path.\n  For a file elsewhere use AndroidDriver.path.");
    }
  }

  private static void makeFolder(@Nullable File folder) {
    if (folder != null && !folder.mkdirs() && !folder.isDirectory()) {
      throw new DriverException(
          SQLITE_CANTOPEN, "unable to make the folder \"" + folder + "\"", null);
    }
  }

  /**
   * Without ENABLE_WRITE_AHEAD_LOGGING, so that the platform makes one connection and not a pool of
   * them, in which a SELECT may go to another connection than the transaction it stands in; the
   * write-ahead log is switched on by SQL. Without localized collators, which would write a table
   * of the platform's own into the file.
   */
  private static DriverConnection connect(String path, int access) {
    int flags = access | SQLiteDatabase.NO_LOCALIZED_COLLATORS;
    if (access == SQLiteDatabase.OPEN_READWRITE) {
      flags |= SQLiteDatabase.CREATE_IF_NECESSARY;
    }
    if (Build.VERSION.SDK_INT == PIE) {
      flags |= DISABLE_COMPATIBILITY_WAL;
    }
    try {
      return AndroidConnection.of(SQLiteDatabase.openDatabase(path, null, flags, new FileKept()));
    } catch (RuntimeException e) {
      throw AndroidFailure.of(e);
    }
  }

  @Override
  public String toString() {
    return "AndroidDriver(" + (file == null ? "in memory" : file) + ")";
  }

  /** The platform's own handler deletes a file that it finds damaged. */
  private static final class FileKept implements DatabaseErrorHandler {
    @Override
    public void onCorruption(SQLiteDatabase database) {
      // The exception tells of it.
    }
  }
}
