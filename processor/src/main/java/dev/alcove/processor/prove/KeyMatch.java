// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableMatch;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what a row of a table is known before and after a step; both lists are empty if nothing stays
 * with the row.
 *
 * @param before the key before, as SQL
 * @param after the same after, as SQL
 */
record KeyMatch(List<String> before, List<String> after) {

  /** Copies the lists. */
  KeyMatch {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * By the row id if that stays, else by the primary key if that does.
   *
   * @param writes whether users' statements or code run between expanding and contracting
   */
  static KeyMatch of(TableMatch match, List<KeptColumn> kept, boolean writes) {
    Optional<String> before = match.from().rowIdName();
    Optional<String> after = match.to().rowIdName();
    if (before.isPresent() && after.isPresent() && keepsRowId(match, kept, writes)) {
      return new KeyMatch(List.of(quoted(before.get())), List.of(quoted(after.get())));
    }
    return ofPrimaryKey(match.from(), kept);
  }

  /** Row ids stay unless a column that stands for them comes from another one. */
  private static boolean keepsRowId(TableMatch match, List<KeptColumn> kept, boolean writes) {
    Optional<String> alias = match.to().rowIdColumn();
    if (alias.isEmpty()) {
      return true;
    }
    Optional<String> source = match.source(alias.get());
    return source.isEmpty()
        ? !writes
        : source.equals(match.from().rowIdColumn()) && isKept(kept, source.get(), alias.get());
  }

  private static KeyMatch ofPrimaryKey(TableSnapshot from, List<KeptColumn> kept) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String name : from.facts().primaryKey()) {
      Optional<KeptColumn> column =
          kept.stream()
              .filter(candidate -> SqlName.same(candidate.before().name(), name))
              // Outside WITHOUT ROWID tables a key may hold NULL, and that more than once.
              .filter(candidate -> candidate.before().notNull() || from.facts().withoutRowId())
              .filter(candidate -> candidate.from() == candidate.to())
              .findFirst();
      if (column.isEmpty()) {
        return new KeyMatch(List.of(), List.of());
      }
      before.add(quoted(column.get().before().name()));
      after.add(quoted(column.get().after().name()));
    }
    return new KeyMatch(before, after);
  }

  private static boolean isKept(List<KeptColumn> kept, String before, String after) {
    return kept.stream()
        .anyMatch(
            column -> column.before().name().equals(before) && column.after().name().equals(after));
  }

  private static String quoted(String name) {
    return SqlName.quoteIfNeeded(name);
  }
}
