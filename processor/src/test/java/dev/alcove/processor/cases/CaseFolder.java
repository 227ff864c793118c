// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case as a folder: {@code input/*.java} and, in {@code problems.txt}, what the compiler must say
 * of them. Some have more: {@code schemas}, the folder of the history as it is before, and {@code
 * options.txt}, further options of the compiler, one a line.
 */
record CaseFolder(Path folder) {

  private static final Path ROOT = Path.of("src/test/cases");

  /** All cases by name. */
  static List<CaseFolder> all() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(CaseFolder::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("input"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * The options of this case. What it has of a history is copied, for the compiler may write there.
   *
   * @param schemas where to
   */
  List<String> options(Path schemas) throws IOException {
    List<String> options = new ArrayList<>();
    Path own = folder.resolve("options.txt");
    if (Files.exists(own)) {
      options.addAll(Files.readAllLines(own));
    }
    if (Files.isDirectory(folder.resolve("schemas"))) {
      for (Map.Entry<String, String> file : schemas().entrySet()) {
        Path copy = schemas.resolve(file.getKey());
        Files.createDirectories(copy.getParent());
        Files.write(copy, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      options.add("-Aalcove.schemas=" + schemas);
    }
    return options;
  }

  /** The files of the history before, by their paths. */
  SortedMap<String, String> schemas() throws IOException {
    return texts(folder.resolve("schemas"));
  }

  /** All files below a folder, by their paths from there. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  String expected() throws IOException {
    Path file = folder.resolve("problems.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Takes what the compiler says now for what it must say. */
  void update(String problems) throws IOException {
    Files.write(folder.resolve("problems.txt"), problems.getBytes(StandardCharsets.UTF_8));
  }
}
