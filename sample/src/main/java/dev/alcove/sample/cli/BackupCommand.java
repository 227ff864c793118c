// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the database. */
@Command(
    name = "backup",
    description = "Copies the database as it is now, also while others use it.",
    mixinStandardHelpOptions = true)
final class BackupCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", description = "The new file; it must not exist.")
  private Path target;

  @Override
  int run(ChatDatabase database, PrintWriter out) throws Exception {
    database.maintenance().backupTo(target.toFile());
    out.printf("%s  %,d bytes%n", target, Files.size(target));
    return 0;
  }
}
