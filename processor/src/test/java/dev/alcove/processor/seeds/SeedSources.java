// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.read.Declarations;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The annotated sources of the chat designs that Alcove must be able to express. */
final class SeedSources {

  private static final Map<String, List<Database>> COMPILED = new ConcurrentHashMap<>();

  private SeedSources() {}

  /** Compiles all sources below a folder, once; the database of this simple name. */
  static Database database(String folder, String simpleName) {
    List<Database> databases =
        COMPILED.computeIfAbsent(folder, key -> Declarations.ofFiles(files(folder)).databases());
    return databases.stream()
        .filter(database -> database.type().simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }

  /** What SQLite says of a database that these statements created. */
  static SchemaFacts facts(List<String> statements) {
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String statement : statements) {
        database
            .execute(statement)
            .ifPresent(
                rejection -> {
                  throw new AssertionError(rejection.message() + " in " + statement);
                });
      }
      return database.facts();
    }
  }

  /** What SQLite says of the database as Alcove creates it. */
  static SchemaFacts facts(Database database) {
    return facts(Ddl.of(database).sql());
  }

  /** The statements of a script whose literals hold neither semicolons nor dashes. */
  static List<String> statements(String script) {
    String code = script.replaceAll("--[^\n]*", "");
    return Stream.of(code.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The text of a file below the seeds. */
  static String text(String file) {
    return read(path(file));
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> files(String folder) {
    try (Stream<Path> paths = Files.walk(path(folder))) {
      List<JavaFileObject> files = new ArrayList<>();
      for (Path path : paths.filter(each -> each.toString().endsWith(".java")).toList()) {
        files.add(JavaFileObjects.forResource(path.toUri().toURL()));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String name) {
    URL url = Objects.requireNonNull(SeedSources.class.getResource("/seeds/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
