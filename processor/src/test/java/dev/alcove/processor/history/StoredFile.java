// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.processor.fixture.Platform;
import dev.alcove.processor.history.Project.App;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/** A user's database file, which programs of several versions open, and we look into. */
record StoredFile(Path path) {

  /** Opens the file with a program, which brings it to its version, and closes it. */
  StoredFile openedBy(App app) {
    return openedBy(app, "Chat");
  }

  /** As {@link #openedBy(App)}, with a database of another name. */
  StoredFile openedBy(App app, String database) {
    Alcove.builder(app.database(database), Platform.driver(path)).open().close();
    return this;
  }

  /** Has a program check the file. */
  List<String> checkedBy(App app) {
    return checkedBy(app, "Chat");
  }

  /** As {@link #checkedBy(App)}, with a database of another name. */
  List<String> checkedBy(App app, String name) {
    try (AlcoveDatabase database =
        Alcove.builder(app.database(name), Platform.driver(path)).open()) {
      return database.maintenance().check();
    }
  }

  /** Opens the file with a program and lets a method of it do something. */
  Object with(App app, String method) {
    return with(app, "Chat", method);
  }

  /** As {@link #with(App, String)}, with a database of another name. */
  Object with(App app, String name, String method) {
    try (AlcoveDatabase database =
        Alcove.builder(app.database(name), Platform.driver(path)).open()) {
      return app.call(method, name, database);
    }
  }

  /** Runs statements as another tool does, with foreign keys. */
  StoredFile run(String... statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  /** The rows of a query, each as one text with bars between its values. */
  List<String> rows(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(result.getString(i));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Not by DriverManager, which knows the driver of one class loader; on Android there are several.
   */
  private Connection connect() throws SQLException {
    return new JDBC().connect("jdbc:sqlite:" + path, new Properties());
  }
}
