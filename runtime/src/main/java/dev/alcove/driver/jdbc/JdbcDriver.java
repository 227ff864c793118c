// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.RequiresAndroid;
import dev.alcove.error.DriverException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** SQLite on the JVM, through sqlite-jdbc. Immutable; may be used by any thread. */
@RequiresAndroid(RequiresAndroid.NEVER)
public final class JdbcDriver implements Driver {
  private static final int SQLITE_CANTOPEN = 14;

  private final @Nullable File file;

  private JdbcDriver(@Nullable File file) {
    this.file = file;
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(Path path) {
    return file(Objects.requireNonNull(path, "path").toFile());
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(File file) {
    return new JdbcDriver(Objects.requireNonNull(file, "file").getAbsoluteFile());
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(String path) {
    return file(new File(Objects.requireNonNull(path, "path")));
  }

  /** A database in memory, which is gone when it is closed. Each opening makes another one. */
  public static JdbcDriver inMemory() {
    return new JdbcDriver(null);
  }

  @Override
  public @Nullable File file() {
    return file;
  }

  @Override
  public DriverConnection open() {
    if (file == null) {
      return openScratch();
    }
    createForOwner(file);
    return connect(uri(file), new SQLiteConfig());
  }

  @Override
  public DriverConnection openReadOnly() {
    if (file == null) {
      throw new DriverException(
          SQLITE_CANTOPEN, "a database in memory has no second connection", null);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(uri(file), config);
  }

  @Override
  public DriverConnection openScratch() {
    return connect(":memory:", new SQLiteConfig());
  }

  private static DriverConnection connect(String name, SQLiteConfig config) {
    // Else each INSERT is followed by a search in its text and a SELECT that nobody asked for.
    config.setGetGeneratedKeys(false);
    try {
      SQLiteConnection connection =
          (SQLiteConnection) config.createConnection("jdbc:sqlite:" + name);
      return JdbcConnection.of(connection);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  /** As a URI, for in a plain name sqlite-jdbc takes what follows a question mark for settings. */
  private static String uri(File file) {
    return file.toURI().toString();
  }

  /**
   * SQLite would create the file readable by everyone. Its journals take over the file's rights.
   */
  private static void createForOwner(File file) {
    Path path = file.toPath();
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (IOException e) {
      throw new DriverException(SQLITE_CANTOPEN, "unable to create the database file", e);
    }
  }

  @Override
  public String toString() {
    return "JdbcDriver(" + (file == null ? "in memory" : file) + ")";
  }
}
