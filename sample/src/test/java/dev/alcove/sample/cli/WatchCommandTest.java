// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that stays, and shows what others write. */
class WatchCommandTest {

  @TempDir Path folder;
  private final ExecutorService watcher = Executors.newSingleThreadExecutor();
  private final BlockingQueue<String> screen = new LinkedBlockingQueue<>();
  private Terminal terminal;

  @BeforeEach
  void demo() {
    terminal = new Terminal(folder.resolve("chat.db"));
    terminal.print("demo");
  }

  @AfterEach
  void stop() throws InterruptedException {
    watcher.shutdownNow();
    assertThat(watcher.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void newestMessagesAreShownThenThoseThatCome() throws Exception {
    Future<Integer> exitCode =
        watcher.submit(
            () ->
                Main.commandLine()
                    .setOut(new PrintWriter(new Screenful()))
                    .execute("watch", "session_demo_film", "--db", terminal.file().toString()));
    await("周末看什么电影");
    terminal.print("send", "--to", "session_demo_alcove", "not here");
    terminal.print("send", "--to", "session_demo_film", "and now this");
    String until = await("and now this");
    assertThat(until).doesNotContain("not here");

    assertThat(exitCode.isDone()).isFalse();
    watcher.shutdownNow();
    assertThat(exitCode.get(20, TimeUnit.SECONDS)).isEqualTo(0);
  }

  /** What is shown until these words are. */
  private String await(String words) throws InterruptedException {
    StringBuilder shown = new StringBuilder();
    while (shown.indexOf(words) < 0) {
      String next = screen.poll(20, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      shown.append(next);
    }
    return shown.toString();
  }

  /** Hands each piece of text on. */
  private final class Screenful extends Writer {

    @Override
    public void write(char[] text, int from, int length) {
      screen.add(new String(text, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
