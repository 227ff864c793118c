// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Subscription;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is said in a session while it is said. */
@Command(
    name = "watch",
    description = "Shows a session's newest messages, then each that comes, until it is stopped.",
    mixinStandardHelpOptions = true)
final class WatchCommand extends StoreCommand {

  /** How often it looks for what other processes have written. */
  private static final long MILLIS = 500;

  @Parameters(paramLabel = "SESSION", description = "The session's id, or the beginning of it.")
  private String id;

  @Option(names = "--size", defaultValue = "5", description = "Messages at first (default: 5).")
  private int size = 5;

  /** Used by one call of the listener after the other. */
  private final Set<String> shown = new HashSet<>();

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Session session = StoreOption.session(database, id);
    int limit = Pages.atMost("--size", size);
    out.println(session.title());
    try (Subscription subscription =
        database
            .messages()
            .watchNewest(session.id(), limit)
            .subscribe(newest -> show(newest, database, out))) {
      CountDownLatch never = new CountDownLatch(1);
      while (subscription.isOpen() && !never.await(MILLIS, TimeUnit.MILLISECONDS)) {
        database.refresh();
      }
    } catch (InterruptedException stopped) {
      return 0;
    }
    return 1;
  }

  private void show(List<Message> newest, ChatDatabase database, PrintWriter out) {
    List<Message> added = new ArrayList<>(newest);
    added.removeIf(message -> !shown.add(message.id()));
    Collections.reverse(added);
    new Screen(out).messages(added, database.messages());
    out.flush();
  }
}
