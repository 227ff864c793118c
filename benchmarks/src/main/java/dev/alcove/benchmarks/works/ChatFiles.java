// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.works;

import dev.alcove.benchmarks.chat.ChatData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the file with the chat. The system property {@code alcove.chat} names one that was made
 * before; {@code alcove.sessions} and {@code alcove.messages} say how large it is.
 */
public final class ChatFiles implements AutoCloseable {
  private final Path folder;
  private final ChatData data;

  /** Makes a folder for them. */
  public ChatFiles() {
    data = new ChatData(size("alcove.sessions", 200), size("alcove.messages", 500));
    try {
      folder = Files.createTempDirectory("alcove-chat");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int size(String property, int otherwise) {
    return Integer.getInteger(property, otherwise);
  }

  /** What the file holds. */
  public ChatData data() {
    return data;
  }

  /** A new copy in place of the last one. */
  public Path copy() {
    Path copy = folder.resolve("chat.db");
    String made = System.getProperty("alcove.chat", "");
    try {
      delete(List.of(copy, folder.resolve("chat.db-wal"), folder.resolve("chat.db-shm")));
      if (made.isEmpty()) {
        data.write(copy);
      } else {
        Files.copy(Path.of(made), copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      delete(files.sorted(Comparator.reverseOrder()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
