// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.DayCount;
import dev.alcove.sample.store.RoleCount;
import dev.alcove.sample.store.StoreCounts;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts. */
@Command(
    name = "stats",
    description = "Counts the rows of every table, messages by role and by day.",
    mixinStandardHelpOptions = true)
final class StatsCommand extends StoreCommand {

  @Option(names = "--days", defaultValue = "7", description = "How many days (default: 7).")
  private int days;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    int shownDays = Pages.atMost("--days", days);
    StoreCounts counts = database.library().counts();
    line(out, "sessions", counts.sessions());
    line(out, "session groups", counts.sessionGroups());
    line(out, "projects", counts.projects());
    line(out, "topics", counts.topics());
    line(out, "messages", counts.messages());
    line(out, "links", counts.messageLinks());
    line(out, "plugins", counts.plugins());
    line(out, "files", counts.files());
    out.println("messages by role");
    for (RoleCount each : database.messages().countByRole()) {
      line(out, "  " + each.role().name().toLowerCase(Locale.ROOT), each.messages());
    }
    out.println("messages by day");
    for (DayCount each : database.messages().countByDay(shownDays)) {
      line(out, "  " + each.day(), each.messages());
    }
    return 0;
  }

  private static void line(PrintWriter out, String name, long count) {
    out.printf("%-16s %,12d%n", name, count);
  }
}
