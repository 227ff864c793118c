// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --db}, and the database behind it. */
final class StoreOption {

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The database; without it, the one in your folder for settings.")
  private @Nullable Path file;

  /** The file, wherever it is. */
  Path file() {
    return file != null
        ? file
        : DefaultFile.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
  }

  /** The option as the user must repeat it to meet the same file: empty for the default one. */
  String option() {
    if (file == null) {
      return "";
    }
    String name = file.toString();
    return " --db " + (name.contains(" ") ? '"' + name + '"' : name);
  }

  /** Opens a database that is there. */
  ChatDatabase open() {
    Path target = file();
    if (Files.notExists(target)) {
      throw new UserException(
          "There is no file " + target + ". \"demo\", \"import\" and \"send\" make it.");
    }
    return open(target);
  }

  /** Opens the database; creates it, and the folder of the default one, where they are missing. */
  ChatDatabase openOrCreate() {
    Path target = file();
    if (file == null) {
      try {
        Files.createDirectories(target.toAbsolutePath().getParent());
      } catch (IOException e) {
        throw new UserException("The folder of " + target + " cannot be made: " + e + ".");
      }
    }
    return open(target);
  }

  private static ChatDatabase open(Path target) {
    return Alcove.open(ChatDatabase.class, JdbcDriver.file(target));
  }

  /** The session with this id, or the only one whose id begins so. */
  static Session session(ChatDatabase database, String id) {
    Session exact = database.sessions().byId(id);
    if (exact != null) {
      return exact;
    }
    List<Session> found = database.sessions().beginningWith(id, 2);
    if (found.isEmpty()) {
      throw new UserException("No session has the id " + id + ". \"sessions\" lists them.");
    }
    if (found.size() > 1) {
      throw new UserException(
          "Several sessions have an id that begins with " + id + ". Write more of it.");
    }
    return found.get(0);
  }
}
