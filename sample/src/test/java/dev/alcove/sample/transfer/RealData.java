// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real exports, which stand beside the repository and are not part of it. */
public final class RealData {
  private static final String FOLDER = "shared/realdata";

  private RealData() {}

  /** A file of the real data; the test is skipped where it is not there. */
  public static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolveSibling(FOLDER))) {
      folder = folder.getParent();
    }
    assumeTrue(
        folder != null && Files.exists(folder.resolveSibling(FOLDER).resolve(name)),
        "Needs ../" + FOLDER + "/" + name + " beside the repository; skipped without it.");
    return folder.resolveSibling(FOLDER).resolve(name);
  }
}
