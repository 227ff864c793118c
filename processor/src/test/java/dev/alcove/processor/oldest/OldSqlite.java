// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import java.io.File;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real SQLite of another version than the class path's, in a class loader of its own. The build
 * copies the jars of sqlite-jdbc that it comes from.
 */
public final class OldSqlite {

  /** The build copies the jars in the phase generate-test-resources. */
  private static final Path FOLDER = Path.of("target/old-sqlite");

  private static final Pattern JAR =
      Pattern.compile("sqlite-jdbc-(\\d+\\.\\d+\\.\\d+)[.\\d]*\\.jar");

  /** Kept for good: old natives cannot be loaded a second time. */
  private static final Map<Path, OldSqlite> LOADED = new HashMap<>();

  private final Driver driver;
  private final String version;

  private OldSqlite(Driver driver, String version) {
    this.driver = driver;
    this.version = version;
  }

  /** All that the build has copied, and the class path's own as the last one. */
  public static List<OldSqlite> all() throws IOException {
    List<OldSqlite> all = new ArrayList<>();
    for (Path jar : jars()) {
      all.add(load(jar));
    }
    all.sort(Comparator.comparingInt(OldSqlite::number));
    return all;
  }

  /** The one with this number, such as 3008006. */
  public static OldSqlite of(int number) throws IOException {
    for (Path jar : jars()) {
      if (number(version(jar)) == number) {
        return load(jar);
      }
    }
    throw new IllegalArgumentException("the build copies no SQLite " + number);
  }

  private static List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    try (Stream<Path> copied = Files.list(FOLDER)) {
      Stream.concat(copied, classPath().stream())
          .filter(file -> JAR.matcher(file.getFileName().toString()).matches())
          .forEach(jars::add);
    }
    return jars;
  }

  private static List<Path> classPath() {
    String classPath = System.getProperty("java.class.path");
    return Arrays.stream(classPath.split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  private static String version(Path jar) {
    Matcher matcher = JAR.matcher(jar.getFileName().toString());
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static synchronized OldSqlite load(Path jar) throws IOException {
    OldSqlite loaded = LOADED.get(jar);
    if (loaded == null) {
      loaded = unpack(jar);
      LOADED.put(jar, loaded);
    }
    return loaded;
  }

  /** Old versions unpack their library under a name that all builds of the machine would share. */
  private static OldSqlite unpack(Path jar) throws IOException {
    String property = "org.sqlite.tmpdir";
    String before = System.getProperty(property);
    System.setProperty(property, FOLDER.toAbsolutePath().toString());
    try {
      ClassLoader loader =
          new URLClassLoader(withLogging(jar), ClassLoader.getPlatformClassLoader());
      Driver driver = (Driver) loader.loadClass("org.sqlite.JDBC").getConstructor().newInstance();
      try (Connection connection = driver.connect("jdbc:sqlite::memory:", new Properties())) {
        return new OldSqlite(driver, query(connection, "SELECT sqlite_version()").get(0));
      }
    } catch (ReflectiveOperationException | SQLException e) {
      throw new IOException(jar + " cannot be loaded", e);
    } finally {
      if (before == null) {
        System.clearProperty(property);
      } else {
        System.setProperty(property, before);
      }
    }
  }

  /** The jar and the class path's SLF4J, without which 3.44 does not start. */
  private static URL[] withLogging(Path jar) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (Path own : classPath()) {
      if (own.getFileName().toString().startsWith("slf4j-")) {
        urls.add(own.toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }

  /** A connection to a file, or to a new database in memory for {@code :memory:}. */
  public Connection connect(String file) throws SQLException {
    return driver.connect("jdbc:sqlite:" + file, new Properties());
  }

  /** The version, such as 3008006 for 3.8.6. */
  public int number() {
    return number(version);
  }

  private static int number(String version) {
    // Some have a fourth part, such as 3.8.10.1.
    String[] parts = version.split("\\.", -1);
    return Integer.parseInt(parts[0]) * 1_000_000
        + Integer.parseInt(parts[1]) * 1_000
        + Integer.parseInt(parts[2]);
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
  public String toString() {
    return "SQLite " + version;
  }
}
