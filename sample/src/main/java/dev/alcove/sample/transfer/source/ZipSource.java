// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A file inside of a zip archive, which is open as long as its {@link SourceSet}. */
record ZipSource(Path archive, ZipFile zip, ZipEntry entry) implements ImportSource {

  @Override
  public String displayName() {
    return archive + "!" + entry.getName();
  }

  @Override
  public String fileName() {
    return entry.getName().substring(folderLength());
  }

  @Override
  public long size() {
    return Math.max(0, entry.getSize());
  }

  @Override
  public Instant changedAt() {
    FileTime time = entry.getLastModifiedTime();
    return time == null ? Instant.EPOCH : time.toInstant();
  }

  @Override
  public boolean askedFor() {
    return false;
  }

  @Override
  public InputStream open() throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  public @Nullable ImportSource sibling(String fileName) {
    ZipEntry other = zip.getEntry(entry.getName().substring(0, folderLength()) + fileName);
    return other == null ? null : new ZipSource(archive, zip, other);
  }

  private int folderLength() {
    return entry.getName().lastIndexOf('/') + 1;
  }
}
