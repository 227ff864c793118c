// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What must change in the folder of a database's history. Nothing is touched before {@link
 * #apply()}, which the compiler calls when it knows that there is no error.
 */
public final class FolderUpdate {

  /** The plans of queries, which are kept in the same folder. */
  static final String PLANS = "plans.txt";

  private final Path path;
  private final Map<String, String> present;
  private final SortedMap<String, Optional<String>> changes = new TreeMap<>();

  FolderUpdate(SchemaFolder folder) {
    this.path = folder.path();
    this.present = folder.texts();
  }

  /** What a file says now; empty where there is none. */
  public String text(String name) {
    return present.getOrDefault(name, "");
  }

  /** Wants a file to have this text. */
  public void write(String name, String text) {
    if (!text.equals(present.get(name))) {
      changes.put(name, Optional.of(text));
    }
  }

  /** Wants a file to be gone. */
  public void delete(String name) {
    if (present.containsKey(name)) {
      changes.put(name, Optional.empty());
    }
  }

  /**
   * The names of the files that change, sorted; but for proofs, which save time and no more, and
   * for plans, which are no part of the history.
   */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(changes.keySet());
    names.remove(ProofFile.NAME);
    names.remove(PLANS);
    return names;
  }

  /** The folder. */
  public Path path() {
    return path;
  }

  /**
   * Changes the files, each by moving a finished one to its place: who reads meanwhile sees the old
   * text or the new one.
   *
   * @throws IOException if a file cannot be written
   */
  public void apply() throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    Files.createDirectories(path);
    for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
      Path file = path.resolve(change.getKey());
      if (change.getValue().isPresent()) {
        replace(file, change.getValue().get());
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  private void replace(Path file, String text) throws IOException {
    // A temporary file of the platform would be readable by its owner alone, and so would this be.
    Path whole = path.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.write(whole, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      move(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
