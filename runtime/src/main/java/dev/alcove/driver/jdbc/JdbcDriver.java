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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** SQLite on the JVM, through sqlite-jdbc. Immutable; may be used by any thread. */
@RequiresAndroid(RequiresAndroid.NEVER)
public final class JdbcDriver implements Driver {
  private static final int SQLITE_CANTOPEN = 14;

  private final @Nullable File file;

  private final @Nullable String key;

  private JdbcDriver(@Nullable File file, @Nullable String key) {
    this.file = file;
    this.key = key;
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(Path path) {
    return file(Objects.requireNonNull(path, "path").toFile());
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(File file) {
    return new JdbcDriver(Objects.requireNonNull(file, "file").getAbsoluteFile(), null);
  }

  /** A database in this file, which is made when it does not exist; its folder must. */
  public static JdbcDriver file(String path) {
    return file(new File(Objects.requireNonNull(path, "path")));
  }

  /** A database in memory, which is gone when it is closed. Each opening makes another one. */
  public static JdbcDriver inMemory() {
    return new JdbcDriver(null, null);
  }

  /**
   * The same database, encrypted with this key: with an SQLite that can do that in the place of
   * sqlite-jdbc's own, such as {@code io.github.willena:sqlite-jdbc}. Without one, opening fails,
   * and nothing is written. A file with another key, or without one, is refused as no database.
   *
   * @throws IllegalArgumentException if the key is empty, with which nothing would be encrypted
   */
  public JdbcDriver withKey(String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("The key is empty: the file would not be encrypted.");
    }
    return new JdbcDriver(file, key);
  }

  @Override
  public @Nullable File file() {
    return file;
  }

  @Override
  public @Nullable Object fileKey() {
    try {
      return file == null
          ? null
          : Files.readAttributes(file.toPath(), BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public DriverConnection open() {
    if (file == null) {
      return openScratch();
    }
    if (key != null) {
      checkEncrypts();
    }
    if (!file.exists()) {
      createForOwner(file);
    }
    return connect(uri(file), new Properties(), key);
  }

  @Override
  public DriverConnection openReadOnly() {
    if (file == null) {
      throw new DriverException(
          SQLITE_CANTOPEN, "a database in memory has no second connection", null);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(uri(file), config.toProperties(), key);
  }

  @Override
  public DriverConnection openScratch() {
    return connect(":memory:", new Properties(), null);
  }

  /** Before a file is made that nobody wants. */
  private static void checkEncrypts() {
    try {
      SQLiteConnection scratch = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
      JdbcConnection.of(scratch, true).close();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private static DriverConnection connect(
      String name, Properties properties, @Nullable String key) {
    // Else each INSERT is followed by a search in its text and a SELECT that nobody asked for.
    properties.setProperty("jdbc.get_generated_keys", "false");
    if (key != null) {
      properties.setProperty("key", key);
    }
    try {
      SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite:" + name, properties);
      return JdbcConnection.of(connection, key != null);
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
