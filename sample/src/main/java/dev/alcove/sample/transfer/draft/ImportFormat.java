// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;

/** A format that can be imported. Stateless, so for any thread. */
public interface ImportFormat {

  /** Its name for people. */
  String name();

  /** Whether a file is in this format, judged by how it begins. */
  boolean recognises(SourceHead head);

  /**
   * Reads a file and hands on what it finds. What is wrong with single rows goes to the sink; the
   * good ones around it are handed on.
   *
   * @throws IOException if the file cannot be read at all, or no further
   */
  void read(ImportInput input, SessionSink sink) throws IOException;
}
