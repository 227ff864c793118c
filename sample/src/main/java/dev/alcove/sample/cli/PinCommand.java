// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pins a session. */
@Command(
    name = "pin",
    description = "Keeps a session on top of the list, and safe from pruning.",
    mixinStandardHelpOptions = true)
final class PinCommand extends StoreCommand {

  @Parameters(paramLabel = "SESSION", description = "The session's id, or the beginning of it.")
  private String id;

  @Option(names = "--off", description = "Takes the pin off.")
  private boolean off;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    database.sessions().pin(session.id(), !off, Instant.now());
    out.printf("%s  %s  %s%n", session.id(), session.title(), off ? "no longer pinned" : "pinned");
    return 0;
  }
}
