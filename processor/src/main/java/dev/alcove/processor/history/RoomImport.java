// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.json.JsonDefectException;
import dev.alcove.processor.migrate.SchemaRejectedException;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes over the versions that Room exported: they were shipped, so each must have a date. */
final class RoomImport {

  private static final Pattern FILE = Pattern.compile("([1-9]\\d{0,8})\\.json");

  /** LOCALIZED, UNICODE and icu are the platform's, or Room would not have exported them. */
  private static final String COLLATION = "no such collation sequence";

  private static final String TOKENIZER = "unknown tokenizer";

  private static final String RESTORE =
      "Restore it from version control, or let Room export it again.";
  private static final String REPLACE_COLLATION =
      "Write BINARY or NOCASE instead into the exported file, and declare that: files get it when"
          + " they are adopted.";
  private static final String REPLACE_TOKENIZER =
      "Ship a version with Room that has unicode61 instead, and write the same into the exported"
          + " files before it. Files of those versions are refused.";

  private final Database database;
  private final Report report;
  private final SortedMap<Integer, RoomSchema> schemas = new TreeMap<>();

  RoomImport(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /** The versions in the folder, by number; what is wrong with it has been reported. */
  SortedMap<Integer, RoomSchema> read(Path room) {
    try {
      for (Map.Entry<Integer, Path> file : files(folder(room)).entrySet()) {
        read(file.getKey(), Files.readString(file.getValue()));
      }
    } catch (IOException e) {
      report.add(
          ProblemId.SCHEMA_FILE,
          database.origin(),
          "The schemas in " + room + " cannot be read.",
          e + ".",
          "Let -Aalcove.schemas.importRoom name the folder into which Room exported them.");
    }
    if (schemas.isEmpty() && !report.hasErrors()) {
      report.add(
          ProblemId.SCHEMA_FILE,
          database.origin(),
          room + " has no 1.json, 2.json or so for " + database.type().lastName() + ".",
          "Let -Aalcove.schemas.importRoom name the folder with these files, or with a folder for"
              + " each database.");
    }
    return schemas;
  }

  /** Room makes a folder for each database, called by its class. */
  private Path folder(Path room) throws IOException {
    String last = "." + database.type().lastName();
    try (Stream<Path> folders = Files.list(room)) {
      return folders
          .filter(Files::isDirectory)
          .filter(path -> ("." + path.getFileName()).endsWith(last))
          .sorted()
          .findFirst()
          .orElse(room);
    }
  }

  private static SortedMap<Integer, Path> files(Path folder) throws IOException {
    SortedMap<Integer, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          found.put(Integer.parseInt(name.group(1)), file);
        }
      }
    }
    return found;
  }

  private void read(int number, String text) {
    try {
      RoomSchema schema = RoomSchema.parse(text);
      if (schema.version() != number) {
        throw new JsonDefectException("is that of version " + schema.version());
      }
      checkDeclared(number);
      schemas.put(number, schema);
    } catch (JsonDefectException e) {
      report(number, e.defect(), RESTORE);
    } catch (SchemaRejectedException e) {
      String reason = String.valueOf(e.getMessage());
      String wayOut =
          reason.contains(COLLATION)
              ? REPLACE_COLLATION
              : reason.contains(TOKENIZER) ? REPLACE_TOKENIZER : RESTORE;
      String defect =
          wayOut.equals(RESTORE)
              ? "has a statement that SQLite refuses"
              : "has something that Android alone knows";
      report(number, defect + ": " + reason + ": " + e.statement(), wayOut);
    }
  }

  private void report(int number, String defect, String wayOut) {
    report.add(
        ProblemId.SCHEMA_FILE,
        database.originOf(number),
        "Room's " + number + ".json " + defect + ".",
        wayOut);
  }

  private void checkDeclared(int number) {
    if (number > database.currentVersion()) {
      report.add(
          ProblemId.VERSION_CONFLICT,
          database.origin(),
          "Room's "
              + number
              + ".json was shipped, but "
              + database.type().lastName()
              + " ends with version "
              + database.currentVersion()
              + ".",
          "Declare all versions that Room had: @Version(value = " + number + ", date = …).");
    } else if (database.versions().get(number - 1).date().isEmpty()) {
      report.add(
          ProblemId.VERSION_CONFLICT,
          database.originOf(number),
          "Version "
              + number
              + " of "
              + database.type().lastName()
              + " is a draft, but Room's "
              + number
              + ".json was shipped.",
          "Give it the day on which it was: @Version(value = " + number + ", date = …).");
    }
  }
}
