// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.schema.Fingerprint;
import dev.alcove.processor.sql.StatementOutline;
import java.util.List;

/**
 * The schema of one version as a file, {@code <n>.sql}: plain DDL that any SQLite tool runs.
 *
 * @param title whose it is
 * @param fingerprint the fingerprint of the statements
 * @param parent the fingerprint of the version before; empty for version 1
 * @param enums the constants of those columns that hold enums by name
 * @param statements the statements, each ending in a semicolon
 */
record SnapshotFile(
    VersionTitle title,
    String fingerprint,
    String parent,
    List<EnumColumn> enums,
    List<String> statements) {

  private static final String NO_PARENT = "none";
  private static final String NO_ENUMS = "none";

  /** Copies the lists. */
  SnapshotFile {
    enums = List.copyOf(enums);
    statements = List.copyOf(statements);
  }

  /** The fingerprint does not know of enums, of which SQLite does not know either. */
  private static String checksum(List<String> enums) {
    return enums.isEmpty() ? NO_ENUMS : Fingerprint.hash(String.join("\n", enums));
  }

  static String name(int version) {
    return version + ".sql";
  }

  /** Reads a file and holds its fingerprint against its statements. */
  static SnapshotFile parse(String text) throws FileDefectException {
    FileText file = FileText.parse(text);
    VersionTitle title = VersionTitle.parse(file.title());
    String fingerprint = file.get("fingerprint");
    String parent = file.get("parent");
    List<String> statements =
        StatementOutline.of(file.body()).statements().stream()
            .map(span -> span.of(file.body()) + ";")
            .toList();
    if (!fingerprint.equals(Fingerprint.of(statements))) {
      throw new FileDefectException("was edited by hand: its fingerprint is that of another text");
    }
    List<String> enums = file.all("enum");
    if (!file.find("enums").orElse(NO_ENUMS).equals(checksum(enums))) {
      throw new FileDefectException("was edited by hand: its enums are not those it was made with");
    }
    return new SnapshotFile(
        title,
        fingerprint,
        parent.equals(NO_PARENT) ? "" : parent,
        EnumColumn.parse(enums),
        statements);
  }

  String text() {
    StringBuilder text = new StringBuilder(title.lines());
    text.append(FileText.line("fingerprint", fingerprint));
    text.append(FileText.line("parent", parent.isEmpty() ? NO_PARENT : parent));
    if (!enums.isEmpty()) {
      List<String> lines = enums.stream().map(EnumColumn::text).toList();
      text.append(FileText.line("enums", checksum(lines)));
      lines.forEach(line -> text.append(FileText.line("enum", line)));
    }
    statements.forEach(sql -> text.append('\n').append(sql).append('\n'));
    return text.toString();
  }
}
