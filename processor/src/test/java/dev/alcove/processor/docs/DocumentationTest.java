// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and docs show compiles, and what they quote of the compiler is what it says. */
class DocumentationTest {

  /** Tests run in the folder of their module. */
  private static final Path ROOT = Path.of("..");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("documents")
  void sourcesCompileWithoutAWord(Path file) throws IOException {
    for (Listing listing : Document.read(file).listings()) {
      if (!listing.hasMistakes()) {
        assertWithMessage("package %s of %s", listing.name(), file)
            .that(Javac.compile(listing.sources(), newFolder(), newFolder()))
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void quotedMessagesAreTheCompilers(Path file) throws IOException {
    for (Quote quote : Document.read(file).quotes()) {
      Path schemas = newFolder();
      if (quote.onceBuilt()) {
        Javac.compile(quote.listing().sources(), newFolder(), schemas);
      }
      assertWithMessage("quote of %s", file)
          .that(Javac.compile(quote.sources(), newFolder(), schemas))
          .contains(quote.text());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path file) throws IOException {
    for (String link : Document.read(file).links()) {
      assertThat(file.resolveSibling(link).normalize().toFile().exists()).isTrue();
    }
  }

  private Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, "project");
  }

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      Stream.concat(root, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .forEach(documents::add);
    }
    return documents;
  }
}
