// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.ThreadMessage;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a thread. */
@Command(
    name = "thread",
    description = "Shows the thread of a message: what led to it, and what answers it.",
    mixinStandardHelpOptions = true)
final class ThreadCommand extends StoreCommand {

  @Parameters(paramLabel = "MESSAGE", description = "The message's id.")
  private String id;

  @Option(names = "--below", description = "Only the message itself and what answers it.")
  private boolean below;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    String start = database.messages().threadStart(id);
    if (start == null) {
      throw new UserException("No message has the id " + id + ". \"show\" prints ids.");
    }
    Screen screen = new Screen(out);
    for (ThreadMessage each : database.messages().thread(below ? id : start)) {
      screen.message(each.message(), null, each.depth());
    }
    return 0;
  }
}
