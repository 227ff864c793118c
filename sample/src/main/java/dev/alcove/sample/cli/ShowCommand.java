// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(names = "--page", defaultValue = "1", description = "Which page (default: 1).")
  private int page;

  @Option(names = "--size", defaultValue = "20", description = "Messages per page (default: 20).")
  private int size;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    show(database, session, Pages.of(page, size, session.messageCount()), out);
    return 0;
  }

  static void show(ChatDatabase database, Session session, Pages pages, PrintWriter out) {
    out.println(session.title());
    List<Message> history = database.messages().history(session.id(), pages.size(), pages.offset());
    new Screen(out).messages(history, database.messages());
    if (!history.isEmpty()) {
      database.overview().markRead(session.id(), history.get(history.size() - 1).createdAt());
    }
    out.println(pages.footer("message"));
  }
}
