// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one database's history, as they are on disk.
 *
 * @param path the folder; it need not exist
 * @param texts all files that belong to the history, by name
 * @param snapshots the versions, by number
 * @param steps the steps, by the version they lead to
 * @param proofs what was proved
 * @param enums enum constants that came after their version was sealed
 * @param defects what is wrong with single files
 */
record SchemaFolder(
    Path path,
    SortedMap<String, String> texts,
    SortedMap<Integer, SnapshotFile> snapshots,
    SortedMap<Integer, StepFile> steps,
    ProofFile proofs,
    EnumFile enums,
    List<Defect> defects) {

  private static final Pattern SNAPSHOT = Pattern.compile("([1-9]\\d{0,8})\\.sql");
  private static final Pattern STEP = Pattern.compile("([1-9]\\d{0,8})-to-([1-9]\\d{0,8})\\.sql");

  private static final Set<String> OTHERS =
      Set.of(ProofFile.NAME, EnumFile.NAME, FolderUpdate.PLANS);

  /**
   * Something wrong with a file.
   *
   * @param file its name
   * @param version the version it belongs to
   * @param what what is wrong, to go on after the name
   */
  record Defect(String file, int version, String what) {}

  /**
   * Reads the folder.
   *
   * @throws IOException if it cannot be read
   */
  static SchemaFolder read(Path path) throws IOException {
    SchemaFolder folder =
        new SchemaFolder(
            path,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            ProofFile.parse(""),
            new EnumFile(new TreeMap<>()),
            new ArrayList<>());
    if (!Files.isDirectory(path)) {
      return folder;
    }
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        folder.read(file, file.getFileName().toString());
      }
    }
    String proofs = folder.texts.getOrDefault(ProofFile.NAME, "");
    return new SchemaFolder(
        path,
        folder.texts,
        folder.snapshots,
        folder.steps,
        ProofFile.parse(proofs),
        folder.lateEnums(),
        folder.defects);
  }

  private EnumFile lateEnums() {
    try {
      return EnumFile.parse(texts.getOrDefault(EnumFile.NAME, ""));
    } catch (FileDefectException e) {
      defects.add(new Defect(EnumFile.NAME, 1, e.defect()));
      return enums;
    }
  }

  private void read(Path file, String name) throws IOException {
    Matcher snapshot = SNAPSHOT.matcher(name);
    Matcher step = STEP.matcher(name);
    if (snapshot.matches()) {
      int version = Integer.parseInt(snapshot.group(1));
      parse(file, version, text -> snapshots.put(version, SnapshotFile.parse(text)));
    } else if (step.matches()) {
      int version = Integer.parseInt(step.group(2));
      parse(file, version, text -> steps.put(version, StepFile.parse(text)));
    } else if (OTHERS.contains(name)) {
      texts.put(name, FileText.withoutCarriageReturns(Files.readString(file)));
    }
  }

  private void parse(Path file, int version, Parser parser) throws IOException {
    String name = file.getFileName().toString();
    String text = FileText.withoutCarriageReturns(Files.readString(file));
    texts.put(name, text);
    try {
      parser.parse(text);
    } catch (FileDefectException e) {
      defects.add(new Defect(name, version, e.defect()));
    }
  }

  private interface Parser {
    void parse(String text) throws FileDefectException;
  }

  /** Whether it has no version at all yet. */
  boolean isEmpty() {
    return snapshots.isEmpty() && steps.isEmpty();
  }
}
