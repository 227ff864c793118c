// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a trigger tells: what it waits for, and what it writes.
 *
 * @param event what it waits for
 * @param columns the columns of {@code UPDATE OF}; empty for all
 * @param table the table after ON, without quotes
 * @param tableSpan the table as written
 * @param writes what its body writes, in the order of the text
 */
public record TriggerOutline(
    Event event, List<String> columns, String table, Span tableSpan, List<Write> writes) {

  /** What fires triggers. */
  public enum Event {
    /** Rows are inserted. */
    INSERT,
    /** Rows are updated. */
    UPDATE,
    /** Rows are deleted. */
    DELETE
  }

  /**
   * A write of a trigger's body.
   *
   * @param event what it does
   * @param table the table without quotes
   * @param columns the columns that an update sets; empty for other events
   */
  public record Write(Event event, String table, List<String> columns) {

    /** Copies the list. */
    public Write {
      columns = List.copyOf(columns);
    }

    /** Whether the write fires this trigger. */
    public boolean fires(TriggerOutline trigger) {
      return event == trigger.event
          && SqlName.same(table, trigger.table)
          && (trigger.columns.isEmpty()
              || columns.stream().anyMatch(column -> contains(trigger.columns, column)));
    }

    private static boolean contains(List<String> names, String name) {
      return names.stream().anyMatch(other -> SqlName.same(other, name));
    }
  }

  /** Copies the lists. */
  public TriggerOutline {
    columns = List.copyOf(columns);
    writes = List.copyOf(writes);
  }

  /**
   * Reads what follows the name in CREATE TRIGGER; null where the text has another form, which
   * SQLite then refuses.
   */
  public static @Nullable TriggerOutline of(String sql) {
    TokenRow row = TokenRow.of(sql);
    int i = 0;
    if (row.is(i, "BEFORE") || row.is(i, "AFTER")) {
      i++;
    } else if (row.is(i, "INSTEAD")) {
      i += 2;
    }
    Event event = event(row.symbol(i));
    if (event == null) {
      return null;
    }
    i++;
    List<String> columns = new ArrayList<>();
    if (row.is(i, "OF")) {
      do {
        columns.add(row.name(i + 1));
        i += 2;
      } while (row.is(i, ","));
    }
    if (!row.is(i, "ON") || !row.isName(i + 1)) {
      return null;
    }
    return new TriggerOutline(
        event,
        columns,
        row.name(i + 1),
        row.span(i + 1, i + 2),
        new TriggerBodyScanner(row).scan(i + 2));
  }

  private static @Nullable Event event(String symbol) {
    return switch (symbol) {
      case "INSERT" -> Event.INSERT;
      case "UPDATE" -> Event.UPDATE;
      case "DELETE" -> Event.DELETE;
      default -> null;
    };
  }
}
