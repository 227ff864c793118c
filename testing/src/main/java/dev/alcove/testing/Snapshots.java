// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.error.AlcoveException;
import dev.alcove.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schemas of a database's versions, as far as they were kept. Immutable. */
final class Snapshots {
  private final Schema declared;
  private final String place;
  private final Map<Integer, Snapshot> snapshots = new TreeMap<>();

  private Snapshots(Schema declared, String place) {
    this.declared = declared;
    this.place = place;
  }

  /**
   * Reads the files.
   *
   * @param declared what the application declares now
   * @param place what messages call the folder of all databases
   * @throws AlcoveException if there is none, or if one is not what the application was built with
   */
  static Snapshots read(Schema declared, SnapshotSource source, String place) {
    Snapshots snapshots = new Snapshots(declared, place);
    for (Schema.Version version : declared.versions()) {
      snapshots.read(version, source);
    }
    if (snapshots.snapshots.isEmpty()) {
      throw new AlcoveException(
          "\""
              + place
              + declared.name()
              + "\" has no file of a version of "
              + declared.name()
              + "."
              + "\n  Compile it with -Aalcove.schemas, and give the tester the same folder.");
    }
    return snapshots;
  }

  private void read(Schema.Version version, SnapshotSource source) {
    int number = version.number();
    String text = text(source, number);
    if (text == null) {
      return;
    }
    Snapshot snapshot = Snapshot.parse(text, declared.name(), number);
    if (snapshot == null) {
      throw new AlcoveException(
          path(number)
              + " is not the file that Alcove wrote for version "
              + number
              + " of "
              + declared.name()
              + ".\n  Take it from version control again.");
    }
    if (!version.fingerprint().isEmpty() && !version.fingerprint().equals(snapshot.fingerprint)) {
      throw new AlcoveException(
          path(number)
              + " has another version "
              + number
              + " than the compiled "
              + declared.name()
              + ": fingerprint "
              + snapshot.fingerprint
              + ", compiled "
              + version.fingerprint()
              + ".\n  Build the application first, with -Aalcove.schemas of this folder.");
    }
    snapshots.put(number, snapshot);
  }

  private @Nullable String text(SnapshotSource source, int number) {
    try (InputStream file = source.open(relative(number))) {
      return file == null ? null : read(file);
    } catch (FileNotFoundException e) {
      return null;
    } catch (IOException e) {
      String message = path(number) + " cannot be read: " + e + ".\n  Make it readable.";
      throw new AlcoveException(message, null, null, 0, e);
    }
  }

  private static String read(InputStream file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int size = file.read(part); size >= 0; size = file.read(part)) {
      bytes.write(part, 0, size);
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  private String relative(int number) {
    return declared.name() + "/" + number + ".sql";
  }

  private String path(int number) {
    return "\"" + place + relative(number) + "\"";
  }

  /** The versions that can be made, oldest first. */
  List<Integer> versions() {
    return Collections.unmodifiableList(new ArrayList<>(snapshots.keySet()));
  }

  /**
   * The schema as an application of that version declared it.
   *
   * @throws AlcoveException if there is no such version, or no file of it
   */
  Schema schema(int version) {
    Snapshot snapshot = snapshots.get(version);
    if (snapshot == null) {
      throw missing(version);
    }
    Schema.Builder schema = history(version);
    for (String statement : snapshot.statements) {
      schema.statement(statement + ";");
    }
    return schema.build();
  }

  /** The current schema, whether there is a file of it or not: all versions, no statements. */
  Schema all() {
    return history(declared.version()).build();
  }

  private Schema.Builder history(int last) {
    Schema.Builder schema = Schema.builder(declared.name());
    for (Schema.Version version : declared.versions()) {
      int number = version.number();
      Snapshot file = snapshots.get(number);
      if (number <= last && file != null) {
        schema.version(number, file.date, file.note, file.fingerprint);
      } else if (number <= last) {
        schema.version(number, version.date(), version.note(), version.fingerprint());
      }
    }
    return schema;
  }

  private AlcoveException missing(int version) {
    String versions = "Versions that a test can use: " + listed() + ".";
    return version < 1 || version > declared.version()
        ? new AlcoveException(declared.name() + " has no version " + version + ".\n  " + versions)
        : new AlcoveException(
            path(version)
                + " does not exist, so nobody knows version "
                + version
                + " of "
                + declared.name()
                + ".\n  Take it from a checkout of then, built with -Aalcove.schemas. "
                + versions);
  }

  private String listed() {
    String list = versions().toString();
    return list.substring(1, list.length() - 1);
  }
}
