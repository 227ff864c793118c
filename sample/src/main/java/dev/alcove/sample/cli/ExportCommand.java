// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.transfer.own.Exporter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Exports everything. */
@Command(
    name = "export",
    description = "Writes everything as JSON, which \"import\" reads back.",
    mixinStandardHelpOptions = true)
final class ExportCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", description = "The new file; it must not exist.")
  private Path target;

  @Override
  int run(ChatDatabase database, PrintWriter out) throws IOException {
    if (Files.exists(target)) {
      throw new UserException(target + " exists already. Name a new file.");
    }
    try (ProgressLine progress = ProgressLine.of("export", "sessions");
        OutputStream file =
            new BufferedOutputStream(
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
      new Exporter(database).export(file, progress);
    }
    out.printf("%s  %,d bytes%n", target, Files.size(target));
    return 0;
  }
}
