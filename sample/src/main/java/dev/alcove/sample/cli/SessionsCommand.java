// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Page;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.SessionSummary;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private Pages pages = new Pages();

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Page<SessionSummary> sessions = pages.read(page -> database.sessions().list(status, page));
    Screen screen = new Screen(out);
    sessions.forEach(screen::session);
    out.println(Pages.footer(sessions, database.sessions().count(status), "session"));
    return 0;
  }
}
