// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file on disk. */
record FileSource(Path path, boolean askedFor, long size, Instant changedAt)
    implements ImportSource {

  static FileSource of(Path path, boolean askedFor) throws IOException {
    return new FileSource(
        path, askedFor, Files.size(path), Files.getLastModifiedTime(path).toInstant());
  }

  @Override
  public String displayName() {
    return path.toString();
  }

  @Override
  public String fileName() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public @Nullable ImportSource sibling(String fileName) {
    Path other = path.resolveSibling(fileName);
    try {
      return Files.isRegularFile(other) ? of(other, false) : null;
    } catch (IOException e) {
      return null;
    }
  }
}
