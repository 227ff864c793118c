// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Page;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a session's history. */
@Command(
    name = "show",
    description =
        "Shows a page of a session's history, oldest message first. What is shown counts as read.",
    mixinStandardHelpOptions = true)
final class ShowCommand extends StoreCommand {

  @Parameters(paramLabel = "SESSION", description = "The session's id, or the beginning of it.")
  private String id;

  @Mixin private Pages pages = new Pages();

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    show(database, session, pages, out);
    return 0;
  }

  static void show(ChatDatabase database, Session session, Pages pages, PrintWriter out) {
    Page<Message> page = pages.read(wanted -> database.messages().history(session.id(), wanted));
    out.println(session.title());
    List<Message> history = page.items();
    new Screen(out).messages(history, database.messages());
    if (!history.isEmpty()) {
      database.overview().markRead(session.id(), history.get(history.size() - 1).createdAt());
    }
    out.println(Pages.footer(page, session.messageCount(), "message"));
  }
}
