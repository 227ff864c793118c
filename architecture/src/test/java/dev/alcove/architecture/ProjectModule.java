// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A module of this repository, as folders: what was written and what was compiled from it. */
record ProjectModule(String name) {
  static final ProjectModule ANNOTATIONS = new ProjectModule("annotations");
  static final ProjectModule RUNTIME = new ProjectModule("runtime");
  static final ProjectModule PROCESSOR = new ProjectModule("processor");
  static final ProjectModule TESTING = new ProjectModule("testing");
  static final ProjectModule SAMPLE = new ProjectModule("sample");
  static final ProjectModule ARCHITECTURE = new ProjectModule("architecture");

  /** Every module whose sources keep the house rules, in the order of the build. */
  static final List<ProjectModule> ALL =
      List.of(ANNOTATIONS, RUNTIME, PROCESSOR, TESTING, SAMPLE, ARCHITECTURE);

  /** The main classes, without the tests'. */
  JavaClasses classes() {
    return new ClassFileImporter().importPath(folder().resolve("target/classes"));
  }

  List<JavaSource> mainSources() {
    return sources("src/main/java");
  }

  List<JavaSource> testSources() {
    return sources("src/test/java");
  }

  private List<JavaSource> sources(String relative) {
    Path root = folder().resolve(relative);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return JavaSource.parse(
          root, files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Surefire runs tests in the folder of their module, so the others stand beside it. */
  private Path folder() {
    return Path.of("").toAbsolutePath().resolveSibling(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
