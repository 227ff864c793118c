// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.processor.behaviour.CompiledSources;
import dev.alcove.processor.sqlite.SchemaFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The designs as their user has them: compiled with the processor, opened on real files. */
final class CreatedFiles implements AutoCloseable {

  private final Path folder;
  private final CompiledSources sources;

  private CreatedFiles(Path folder, CompiledSources sources) {
    this.folder = folder;
    this.sources = sources;
  }

  /** Compiles a design; classes and databases go into the folder. */
  static CreatedFiles of(String design, Path folder) throws IOException {
    return new CreatedFiles(folder, CompiledSources.of("seeds/" + design, folder));
  }

  /** The statements that the generated class tells of. */
  List<String> statements(String database) {
    return Alcove.schema(sources.database(database)).statements();
  }

  /** Opens a new file, so that its schema is made, and reads back what SQLite has stored. */
  SchemaFacts facts(String database) throws SQLException {
    Path file = folder.resolve(database + ".db");
    try (AlcoveDatabase open = Alcove.open(sources.database(database), JdbcDriver.file(file))) {
      List<String> problems = open.maintenance().check();
      if (!problems.isEmpty()) {
        throw new AssertionError(problems);
      }
    }
    List<String> stored = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                    + " AND tbl_name NOT IN ('alcove_schema', 'sqlite_sequence') ORDER BY rowid")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    return SeedSources.facts(stored);
  }

  @Override
  public void close() throws IOException {
    sources.close();
  }
}
