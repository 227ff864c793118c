// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.SessionSummary;
import dev.alcove.sample.transfer.Importer;
import dev.alcove.sample.transfer.report.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows a newcomer around. */
@Command(
    name = "demo",
    description = "Imports a small demo chat, lists it and shows it.",
    mixinStandardHelpOptions = true)
final class DemoCommand extends StoreCommand {

  /** The session of the demo chat that is shown. */
  private static final String SHOWN = "session_demo_alcove";

  private static final String RESOURCE = "/dev/alcove/sample/demo-chat.json";

  @Override
  boolean createsDatabase() {
    return true;
  }

  @Override
  int run(ChatDatabase database, PrintWriter out) throws IOException {
    importDemo(database);
    out.printf("The database is %s%n%n", store().file());
    Page<SessionSummary> sessions =
        database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(20));
    Screen screen = new Screen(out);
    sessions.forEach(screen::session);
    out.println();
    Session session = StoreOption.session(database, SHOWN);
    ShowCommand.show(database, session, new Pages(), out);
    out.println();
    out.println("Try next:");
    String db = store().option();
    out.printf("  bin/alcove-chat search%s snapshot%n", db);
    out.printf("  bin/alcove-chat thread%s msg_demo_03%n", db);
    out.printf("  bin/alcove-chat send%s --to %s \"And who reads the plans?\"%n", db, SHOWN);
    return 0;
  }

  private static void importDemo(ChatDatabase database) throws IOException {
    Path file = Files.createTempFile("alcove-demo", ".json");
    try {
      try (InputStream resource = DemoCommand.class.getResourceAsStream(RESOURCE)) {
        if (resource == null) {
          throw new IOException("The demo chat is missing from the jar: " + RESOURCE);
        }
        Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
      }
      new Importer(database, InstantSource.system()).importAll(List.of(file), Progress.NONE);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
