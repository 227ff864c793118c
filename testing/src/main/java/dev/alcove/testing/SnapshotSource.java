// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the files of {@code -Aalcove.schemas} where they are not in a folder. Used by the thread
 * that uses the tester.
 *
 * <pre>{@code
 * MigrationTester.of(ChatDatabase.class, path -> assets.open("schemas/" + path));
 * }</pre>
 */
public interface SnapshotSource {
  /**
   * Opens a file.
   *
   * @param path such as {@code ChatDatabase/3.sql}
   * @return the file, which the caller closes; null if there is none
   * @throws java.io.FileNotFoundException if there is none, just as well
   * @throws IOException if it cannot be read
   */
  @Nullable InputStream open(String path) throws IOException;
}
