// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case as a folder: {@code input/*.java} and, in {@code problems.txt}, what the compiler must say
 * of them.
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

  String expected() throws IOException {
    Path file = folder.resolve("problems.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Takes what the compiler says now for what it must say. */
  void update(String problems) throws IOException {
    Files.write(folder.resolve("problems.txt"), problems.getBytes(StandardCharsets.UTF_8));
  }
}
