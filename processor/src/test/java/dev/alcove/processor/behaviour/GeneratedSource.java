// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the processor has written for sources of the test resources, kept for readers. */
final class GeneratedSource {

  private static final Path KEPT = Path.of("src/test/resources/generated");

  private GeneratedSource() {}

  /** Compares the text of a class with the kept one. */
  static void check(Path classes, String name) throws IOException {
    String text = Files.readString(classes.resolve(name));
    Path golden = KEPT.resolve(name);
    if (Boolean.getBoolean("goldens.update")) {
      assertWithMessage("a golden that rewrites itself checks nothing, so never where CI is set")
          .that(System.getenv("CI"))
          .isNull();
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertWithMessage("%s differs; -Dgoldens.update=true rewrites it", golden)
        .that(text)
        .isEqualTo(Files.readString(golden));
    assertWithMessage("lines that are too long")
        .that(text.lines().filter(line -> line.length() > 100).toList())
        .isEmpty();
  }
}
