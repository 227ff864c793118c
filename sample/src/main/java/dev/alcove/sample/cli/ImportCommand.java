// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.transfer.Importer;
import dev.alcove.sample.transfer.report.ImportProblem;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.TableCount;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports chats. */
@Command(
    name = "import",
    description = {
      "Imports chats of other programs; the format is recognised by the content.",
      "What is there already is skipped, so a file can be imported again."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders or zip archives.")
  private List<Path> files;

  @Option(
      names = "--problems",
      defaultValue = "20",
      description = "How many problems are named (default: 20; the report counts all).")
  private int problems;

  @Override
  boolean createsDatabase() {
    return true;
  }

  @Override
  int run(ChatDatabase database, PrintWriter out) throws IOException {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new UserException("There is no file " + file + ".");
      }
    }
    long start = System.nanoTime();
    ImportReport report;
    try (ProgressLine progress = ProgressLine.ofBytes("import")) {
      report = new Importer(database, InstantSource.system()).importAll(files, progress);
    }
    print(report, out);
    out.printf(
        "%s in %.1f s%n",
        Counted.of(report.files(), "file"),
        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    return report.errors() == 0 && report.failedFiles() == 0 ? 0 : 1;
  }

  private void print(ImportReport report, PrintWriter out) {
    out.printf("%-16s %12s %12s %12s%n", "", "added", "skipped", "errors");
    for (TableCount count : report.counts()) {
      out.printf(
          "%-16s %,12d %,12d %,12d%n",
          count.table().sqlName(), count.added(), count.skipped(), count.errors());
    }
    List<ImportProblem> found = report.problems();
    found.stream().limit(problems).forEach(problem -> err().println(problem));
    if (found.size() > problems) {
      String more = Counted.of(found.size() - problems, "problem");
      err().printf("... and %s more; --problems names all%n", more);
    }
    err().flush();
  }
}
