// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The design documents themselves. They are not ours to publish; where they lie beside the
 * repository, the schemas in the resources are compared with them.
 */
enum Design {
  BROWSER_STORE("000_"),
  CONVERSATION_DRAFT("001_"),
  SESSION_STORE("002_");

  private final String prefix;

  Design(String prefix) {
    this.prefix = prefix;
  }

  /** The document's text; skips the test where it is absent. */
  String text() {
    // Tests run in the folder of their module.
    Path folder = Path.of("..", "..", "shared", "seeds");
    assumeTrue(Files.isDirectory(folder), "the design documents are not at ../shared/seeds");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
      assumeTrue(!found.isEmpty(), "no document " + prefix + "* at ../shared/seeds");
      return SeedSources.read(found.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
