// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One file to be imported, wherever it is. */
public interface ImportSource {

  /** Its name for people, with its archive if it is in one. */
  String displayName();

  /** Its name without folders. */
  String fileName();

  /** Its size in bytes when read. */
  long size();

  /** When it was last changed. */
  Instant changedAt();

  /** Whether somebody asked for this very file, rather than for the archive or folder it is in. */
  boolean askedFor();

  /** Opens it from its beginning; can be called again. */
  InputStream open() throws IOException;

  /** The file with this name in the same folder, or null. */
  @Nullable ImportSource sibling(String fileName);
}
