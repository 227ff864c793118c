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

/** Archives a session. */
@Command(
    name = "archive",
    description = "Puts a session out of sight; \"sessions --status ARCHIVED\" lists it.",
    mixinStandardHelpOptions = true)
final class ArchiveCommand extends StoreCommand {

  @Parameters(paramLabel = "SESSION", description = "The session's id, or the beginning of it.")
  private String id;

  @Option(names = "--undo", description = "Brings an archived or deleted session back.")
  private boolean undo;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    SessionStatus status = undo ? SessionStatus.ACTIVE : SessionStatus.ARCHIVED;
    database.sessions().setStatus(session.id(), status, Instant.now());
    out.printf("%s  %s  %s%n", session.id(), session.title(), undo ? "is back" : "archived");
    return 0;
  }
}
