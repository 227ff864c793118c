// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the history on a database. */
final class VersionReader {

  private final ReadContext context;

  VersionReader(ReadContext context) {
    this.context = context;
  }

  /** The versions in ascending order; version 1 alone where none is declared. */
  List<Version> read(TypeElement database) {
    List<Version> versions =
        context.marks().all(database, "Version").stream()
            .map(
                mark ->
                    new Version(
                        (int) mark.number("value"),
                        mark.text("date"),
                        mark.text("note"),
                        statements(mark),
                        context.origins().at(mark)))
            .sorted(Comparator.comparingInt(Version::value))
            .toList();
    Origin origin = context.origins().at(database);
    return versions.isEmpty() ? List.of(new Version(1, "", "", List.of(), origin)) : versions;
  }

  private List<Version.Statement> statements(Mark mark) {
    List<String> texts = mark.texts("sql");
    List<Version.Statement> statements = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      statements.add(new Version.Statement(texts.get(i), context.origins().at(mark, "sql", i)));
    }
    return statements;
  }
}
