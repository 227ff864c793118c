// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import java.io.PrintWriter;
import java.nio.file.Files;
import picocli.CommandLine.Command;

/** Makes the file small. */
@Command(
    name = "vacuum",
    description = "Gives the space of removed rows back to the file system.",
    mixinStandardHelpOptions = true)
final class VacuumCommand extends StoreCommand {

  @Override
  int run(ChatDatabase database, PrintWriter out) throws Exception {
    database.maintenance().checkpoint();
    long before = Files.size(store().file());
    database.maintenance().vacuum();
    database.maintenance().checkpoint();
    out.printf("%,d bytes before, %,d after%n", before, Files.size(store().file()));
    return 0;
  }
}
