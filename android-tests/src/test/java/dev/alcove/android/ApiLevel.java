// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import dev.alcove.processor.model.PlatformType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.mojo.animal_sniffer.Clazz;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.Logger;

/** What the library of an API level has, from a signature of Animal Sniffer. */
final class ApiLevel {
  private static final Path FOLDER =
      Path.of(System.getProperty("alcove.signatures", "target/signatures"));

  /** They are large, and asked for often. */
  private static final Map<String, ApiLevel> READ = new HashMap<>();

  private final Map<String, Clazz> classes;

  private ApiLevel(Map<String, Clazz> classes) {
    this.classes = classes;
  }

  /** The level as it is: 21, 24 or 26. */
  static ApiLevel of(int level) throws IOException {
    return read("gummy-bears-api-" + level + ".signature");
  }

  /**
   * API level 21 in an app that desugars the library. The signature has also what only other forms
   * of that library bring.
   */
  static ApiLevel desugared() throws IOException {
    Map<String, Clazz> classes =
        new HashMap<>(read("gummy-bears-api-21-coreLib2.signature").classes);
    for (PlatformType type : PlatformType.values()) {
      if (!type.isDesugared()) {
        classes.keySet().removeIf(name -> name.startsWith(type.prefix().replace('.', '/')));
      }
    }
    return new ApiLevel(classes);
  }

  private static ApiLevel read(String name) throws IOException {
    ApiLevel level = READ.get(name);
    if (level == null) {
      try (InputStream stream = Files.newInputStream(FOLDER.resolve(name))) {
        level = new ApiLevel(SignatureChecker.loadClasses(stream));
      }
      READ.put(name, level);
    }
    return level;
  }

  /** Whether there is a class whose qualified name begins like this. */
  boolean has(String prefix) {
    String internal = prefix.replace('.', '/');
    return classes.keySet().stream().anyMatch(name -> name.startsWith(internal));
  }

  /** What some class files ask for and the level lacks; Alcove and the fixtures count as there. */
  List<String> lacks(List<Path> classFiles) throws IOException {
    List<String> missing = new ArrayList<>();
    Set<String> others = Set.of("dev.alcove.*", "org.jspecify.*", "archive.*", "search.*");
    SignatureChecker checker =
        new SignatureChecker(new HashMap<>(classes), others, new Noting(missing));
    checker.setSourcePath(List.of());
    for (Path file : classFiles) {
      checker.process(file.toFile());
    }
    return missing;
  }

  /** Keeps errors. */
  private record Noting(List<String> errors) implements Logger {
    @Override
    public void info(String message) {}

    @Override
    public void info(String message, Throwable cause) {}

    @Override
    public void debug(String message) {}

    @Override
    public void debug(String message, Throwable cause) {}

    @Override
    public void warn(String message) {}

    @Override
    public void warn(String message, Throwable cause) {}

    @Override
    public void error(String message) {
      errors.add(message);
    }

    @Override
    public void error(String message, Throwable cause) {
      errors.add(message);
    }
  }
}
