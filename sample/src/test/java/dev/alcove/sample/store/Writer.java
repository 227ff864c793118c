// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process that sends messages into the session {@code s} of a file. */
final class Writer implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private Writer(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts one that sends so many messages. */
  static Writer start(Path file, int messages) throws IOException {
    return new Writer(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString(),
                Integer.toString(messages))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** The next line: the id of a message that is stored, at the end the number of all. */
  @Nullable String line() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it look at the file and end. */
  void goOn() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Ends it in the middle of whatever it does, as {@code kill -9}. */
  void kill() {
    // By its handle: the process itself would close the stream that it has written to.
    process.toHandle().destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    process.onExit().join();
  }

  static ChatDatabase open(Path file) {
    return Alcove.builder(ChatDatabase.class, JdbcDriver.file(file))
        .busyTimeoutMillis(60_000)
        .open();
  }

  /** Sends, says so, waits to be told that others are done, and counts. */
  public static void main(String[] arguments) throws IOException {
    try (ChatDatabase database = open(Path.of(arguments[0]))) {
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        Message sent =
            database.messages().send(new NewMessage("s", null, Role.USER, "from the other " + i));
        say(sent.id());
      }
      System.in.read();
      say("count " + database.messages().count("s"));
    }
  }

  /** One write for the whole line, so that a process that is killed leaves no half of one. */
  private static void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
