// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the database is when {@code --db} does not say so: in the user's folder for such files. */
final class DefaultFile {

  private static final String FOLDER = "alcove-chat";
  private static final String FILE = "conversations.db";

  private DefaultFile() {}

  /**
   * The file for a system.
   *
   * @param system the value of {@code os.name}
   * @param home the user's home folder
   * @param environment the environment's variables
   */
  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path fallback = home.resolve("AppData").resolve("Roaming");
      return folder(environment.get("APPDATA"), fallback).resolve(FOLDER).resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(FOLDER).resolve(FILE);
    }
    return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
        .resolve(FOLDER)
        .resolve(FILE);
  }

  /** The folder that a variable names. The XDG rules say to ignore one that is not absolute. */
  private static Path folder(@Nullable String value, Path fallback) {
    if (value == null || value.isEmpty()) {
      return fallback;
    }
    Path folder = Path.of(value);
    return folder.isAbsolute() ? folder : fallback;
  }
}
