// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A real SQLite of another version than the class path's, in a class loader of its own. The build
 * copies the jars of sqlite-jdbc that it comes from.
 */
public final class OldSqlite implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/old-sqlite");

  private final URLClassLoader loader;
  private final Driver driver;
  private final String version;

  private OldSqlite(URLClassLoader loader, Driver driver, String version) {
    this.loader = loader;
    this.driver = driver;
    this.version = version;
  }

  /** All that the build has copied, and the class path's own as the last one. */
  public static List<OldSqlite> openAll() throws IOException {
    List<OldSqlite> all = new ArrayList<>();
    for (Path jar : jars()) {
      all.add(open(jar));
    }
    all.sort(Comparator.comparingInt(OldSqlite::number));
    return all;
  }

  /** The newest one that is not newer than this. */
  public static OldSqlite openAtMost(int number) throws IOException {
    OldSqlite found = null;
    for (OldSqlite sqlite : openAll()) {
      if (sqlite.number() <= number) {
        if (found != null) {
          found.close();
        }
        found = sqlite;
      } else {
        sqlite.close();
      }
    }
    return Optional.ofNullable(found).orElseThrow();
  }

  private static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    // The build copies them in the phase generate-test-resources.
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
    }
    for (String entry :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      if (Path.of(entry).getFileName().toString().startsWith("sqlite-jdbc-")) {
        jars.add(Path.of(entry));
      }
    }
    return jars;
  }

  private static OldSqlite open(Path jar) throws IOException {
    URL[] urls = {jar.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    try {
      Driver driver = (Driver) loader.loadClass("org.sqlite.JDBC").getConstructor().newInstance();
      try (Connection connection = driver.connect("jdbc:sqlite::memory:", new Properties())) {
        return new OldSqlite(loader, driver, query(connection, "SELECT sqlite_version()").get(0));
      }
    } catch (ReflectiveOperationException | SQLException e) {
      throw new IOException(jar + " cannot be loaded", e);
    }
  }

  /** A connection to a file, or to a new database in memory for {@code :memory:}. */
  public Connection connect(String file) throws SQLException {
    return driver.connect("jdbc:sqlite:" + file, new Properties());
  }

  /** The version, such as 3008006 for 3.8.6. */
  public int number() {
    int number = 0;
    String[] parts = version.split("\\.", -1);
    for (int i = 0; i < 3; i++) {
      number = number * 1_000 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
    }
    return number;
  }

  /** Prepares a statement; what SQLite says if it refuses. */
  static Optional<String> refusal(Connection connection, String sql) {
    try {
      connection.prepareStatement(sql).close();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Runs a statement; what SQLite says if it refuses. */
  public static Optional<String> execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The rows of a query, with a bar between the columns. */
  public static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  @Override
  public String toString() {
    return "SQLite " + version;
  }
}
