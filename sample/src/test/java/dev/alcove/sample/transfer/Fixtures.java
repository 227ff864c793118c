// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files of our own. */
final class Fixtures {

  private Fixtures() {}

  /** A file that stands beside the tests. */
  static Path file(String name) {
    URL url = Fixtures.class.getResource(name);
    if (url == null) {
      throw new AssertionError("No fixture " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A file written for one test. */
  static Path write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
