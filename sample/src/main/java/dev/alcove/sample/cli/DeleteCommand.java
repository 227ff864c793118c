// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionStatus;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a session. */
@Command(
    name = "delete",
    description = "Marks a session as deleted; \"archive --undo\" brings it back.",
    mixinStandardHelpOptions = true)
final class DeleteCommand extends StoreCommand {

  @Parameters(paramLabel = "SESSION", description = "The session's id, or the beginning of it.")
  private String id;

  @Option(names = "--forever", description = "Removes it with all its topics and messages.")
  private boolean forever;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    if (forever) {
      database.sessions().delete(session);
    } else {
      database.sessions().setStatus(session.id(), SessionStatus.DELETED, Instant.now());
    }
    out.printf(
        "%s  %s  %s%n",
        session.id(), session.title(), forever ? "removed for good" : "marked as deleted");
    return 0;
  }
}
