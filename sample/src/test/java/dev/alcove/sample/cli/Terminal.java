// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.sample.store.ChatDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A user who runs one command after the other on the same file. */
final class Terminal {

  /**
   * What a command left on the screen.
   *
   * @param exitCode the process's
   * @param out standard output
   * @param err standard error
   */
  record Screenful(int exitCode, String out, String err) {}

  private final Path file;

  Terminal(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Runs a command on the file. */
  Screenful run(String... arguments) {
    return execute(
        Stream.concat(Stream.of(arguments), Stream.of("--db", file.toString()))
            .toArray(String[]::new));
  }

  /** Runs a command that must end well, and returns what it prints. */
  String print(String... arguments) {
    Screenful screenful = run(arguments);
    assertWithMessage(screenful.err()).that(screenful.exitCode()).isEqualTo(0);
    assertWithMessage("standard error").that(screenful.err()).isEmpty();
    return screenful.out();
  }

  /** Looks into the file, or puts something there, between two commands. */
  <T> T inDatabase(Function<ChatDatabase, T> work) {
    try (ChatDatabase database = Alcove.open(ChatDatabase.class, JdbcDriver.file(file))) {
      return work.apply(database);
    }
  }

  /** Runs exactly these words. */
  static Screenful execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int exitCode = commandLine.execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return new Screenful(exitCode, out.toString(), err.toString());
  }
}
