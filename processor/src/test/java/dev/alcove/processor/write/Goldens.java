// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts, one file each. {@code -Dgoldens.update=true} rewrites them from what is generated
 * now; read the difference before you commit it.
 */
final class Goldens {

  private static final Path ROOT = Path.of("src/test/resources/goldens/write");

  private Goldens() {}

  /** The sources that the expected ones are compiled with. */
  static Path input() {
    return ROOT.resolve("input");
  }

  /** The expected sources. */
  static Path expected() {
    return ROOT.resolve("expected");
  }

  /** Compares byte by byte. */
  static void check(GeneratedFile file) {
    Path golden = expected().resolve(file.qualifiedName().replace('.', '/') + ".java");
    try {
      if (Boolean.getBoolean("goldens.update")) {
        update(golden, file.text());
      }
      assertWithMessage("Is there no %s yet? -Dgoldens.update=true writes it.", golden)
          .that(Files.exists(golden))
          .isTrue();
      assertWithMessage("%s differs; -Dgoldens.update=true rewrites it", golden)
          .that(file.text())
          .isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(Path golden, String text) throws IOException {
    assertWithMessage("a golden that rewrites itself checks nothing, so never where CI is set")
        .that(System.getenv("CI"))
        .isNull();
    Files.createDirectories(golden.getParent());
    Files.writeString(golden, text);
  }
}
