// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.error.AlcoveException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code alcove-chat}. */
@Command(
    name = "alcove-chat",
    description = "Keeps chats in an SQLite file.",
    mixinStandardHelpOptions = true,
    version = "alcove-chat 0.1.0-SNAPSHOT",
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      SessionsCommand.class,
      ShowCommand.class,
      WatchCommand.class,
      ThreadCommand.class,
      SearchCommand.class,
      SendCommand.class,
      RenameCommand.class,
      PinCommand.class,
      ArchiveCommand.class,
      DeleteCommand.class,
      GroupsCommand.class,
      StatsCommand.class,
      PruneCommand.class,
      ExportCommand.class,
      BackupCommand.class,
      VacuumCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, as tests run it too: what goes wrong is one message, not a stack trace. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (problem, commandLine, parsed) -> {
              commandLine.getErr().println(sentence(problem));
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** What the user is told; what is a mistake of this program goes on as it is. */
  private static String sentence(Exception problem) throws Exception {
    if (problem instanceof FileSystemException file) {
      String reason =
          file instanceof NoSuchFileException
              ? "there is no such file or folder"
              : Objects.toString(file.getReason(), file.getClass().getSimpleName());
      return file.getFile() + " cannot be used: " + reason + ".";
    }
    if (problem instanceof UserException || problem instanceof AlcoveException) {
      return Objects.toString(problem.getMessage(), "");
    }
    throw problem;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
