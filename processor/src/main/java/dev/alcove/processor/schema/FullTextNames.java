// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a table's full-text index consists of by name.
 *
 * @param index the virtual table, which queries name
 * @param view the view that holds the text as it is indexed
 * @param shadows the tables in which SQLite keeps the index
 * @param triggers the triggers that follow the table's changes
 */
public record FullTextNames(
    String index, String view, List<String> shadows, List<String> triggers) {

  /** Copies the lists. */
  public FullTextNames {
    shadows = List.copyOf(shadows);
    triggers = List.copyOf(triggers);
  }

  /** The names beside a table of this name. */
  public static FullTextNames of(Table table, MinimumSqlite minimum) {
    String index = table.name() + "_fts";
    boolean hasFts5 = minimum.hasFts5();
    return new FullTextNames(
        index,
        table.name() + "_text",
        // Those that SQLite makes for an index whose content is elsewhere, and those it would make.
        Stream.of(
                hasFts5
                    ? "data idx content docsize config"
                    : "content segments segdir docsize stat")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> index + "_" + name)
            .toList(),
        hasFts5
            ? List.of(index + "_insert", index + "_delete", index + "_update")
            : List.of(
                index + "_insert",
                index + "_delete",
                index + "_before_update",
                index + "_after_update"));
  }
}
