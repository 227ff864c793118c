// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.SessionSummary;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists sessions. */
@Command(
    name = "sessions",
    description = "Lists sessions: pinned ones first, then the newest change first.",
    mixinStandardHelpOptions = true)
final class SessionsCommand extends StoreCommand {

  @Option(
      names = "--status",
      defaultValue = "ACTIVE",
      description = "ACTIVE, ARCHIVED or DELETED (default: ${DEFAULT-VALUE}).")
  private SessionStatus status;

  @Option(names = "--page", defaultValue = "1", description = "Which page (default: 1).")
  private int page;

  @Option(names = "--size", defaultValue = "20", description = "Sessions per page (default: 20).")
  private int size;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    long count = database.sessions().count(status);
    Pages pages = Pages.of(page, size, count);
    List<SessionSummary> sessions = database.sessions().list(status, size, pages.offset());
    Screen screen = new Screen(out);
    sessions.forEach(screen::session);
    out.println(pages.footer("session"));
    return 0;
  }
}
