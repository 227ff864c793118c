// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Renames a session. */
@Command(
    name = "rename",
    description = "Gives a session another title.",
    mixinStandardHelpOptions = true)
final class RenameCommand extends StoreCommand {

  @Parameters(
      index = "0",
      paramLabel = "SESSION",
      description = "The session's id, or the beginning of it.")
  private String id;

  @Parameters(index = "1..*", paramLabel = "TITLE", arity = "1..*", description = "The new title.")
  private List<String> words;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    String title = String.join(" ", words);
    database.sessions().rename(session.id(), title, Instant.now());
    out.printf("%s  %s%n", session.id(), title);
    return 0;
  }
}
