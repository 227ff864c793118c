// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the file once, for all that measure. Arguments: file, sessions, messages of each. */
public final class MakeChat {
  private MakeChat() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int sessions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int messages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
    new ChatData(sessions, messages).write(Path.of(arguments[0]));
  }
}
