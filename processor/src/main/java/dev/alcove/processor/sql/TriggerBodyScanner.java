// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import dev.alcove.processor.sql.TriggerOutline.Event;
import dev.alcove.processor.sql.TriggerOutline.Write;
import java.util.ArrayList;
import java.util.List;

/** Finds what the statements between BEGIN and END write. */
final class TriggerBodyScanner {

  private final TokenRow row;
  private final List<Write> writes = new ArrayList<>();

  TriggerBodyScanner(TokenRow row) {
    this.row = row;
  }

  List<Write> scan(int from) {
    boolean inBody = false;
    for (int i = from; i < row.size(); i = row.after(i)) {
      if (inBody ? row.is(i, ";") : row.is(i, "BEGIN")) {
        inBody = true;
        statement(i + 1);
      }
    }
    return writes;
  }

  private void statement(int i) {
    boolean replaces = row.is(i, "REPLACE") || row.is(i + 2, "REPLACE");
    int name = row.is(i + 1, "OR") ? i + 3 : i + 1;
    switch (row.symbol(i)) {
      case "INSERT", "REPLACE" -> insert(name + 1, replaces);
      case "UPDATE" -> update(name, replaces);
      case "DELETE" -> add(Event.DELETE, name + 1, List.of());
      default -> {}
    }
  }

  private void insert(int name, boolean replaces) {
    add(Event.INSERT, name, List.of());
    addDelete(name, replaces);
    for (int i = name; i < row.size() && !row.is(i, ";"); i = row.after(i)) {
      if (row.is(i, "DO") && row.is(i + 1, "UPDATE")) {
        add(Event.UPDATE, name, assigned(i + 2));
      }
    }
  }

  private void update(int name, boolean replaces) {
    int set = name;
    while (set < row.size() && !row.is(set, "SET")) {
      set = row.after(set);
    }
    add(Event.UPDATE, name, assigned(set));
    addDelete(name, replaces);
  }

  /** What stands in the way of REPLACE is deleted (lang_conflict.html). */
  private void addDelete(int name, boolean replaces) {
    if (replaces) {
      add(Event.DELETE, name, List.of());
    }
  }

  private void add(Event event, int name, List<String> columns) {
    if (row.isName(name)) {
      writes.add(new Write(event, row.name(name), columns));
    }
  }

  /** The columns before the equals signs, from SET on. */
  private List<String> assigned(int set) {
    List<String> columns = new ArrayList<>();
    boolean atTarget = true;
    for (int i = set + 1; i < row.size() && !endsAssignments(i); i = row.after(i)) {
      if (atTarget && row.is(i, "(")) {
        for (int inner = i + 1; inner < row.closing(i); inner += 2) {
          columns.add(row.name(inner));
        }
      } else if (atTarget) {
        columns.add(row.name(i));
      }
      atTarget = row.is(i, ",");
    }
    return columns;
  }

  private boolean endsAssignments(int i) {
    return row.is(i, ";") || row.is(i, "WHERE") || row.is(i, "FROM") || row.is(i, "END");
  }
}
