// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** What a database says of all its classes, and each table of its own. */
final class DatabaseDefaults {

  private final ConverterReader reader;
  private final ConverterScope converters;
  private final Naming naming;
  private final Map<Element, ConverterScope> ofTables = new HashMap<>();

  DatabaseDefaults(ConverterReader reader, Mark database) {
    this.reader = reader;
    this.converters = ConverterScope.of(reader.named(database));
    this.naming = Naming.valueOf(database.constant("naming"));
  }

  /** The converters in reach of everything. */
  ConverterScope converters() {
    return converters;
  }

  /** The converters in reach of a table's columns. */
  ConverterScope converters(Mark table) {
    ConverterScope known = ofTables.get(table.element());
    if (known == null) {
      known = converters.within(reader.named(table));
      ofTables.put(table.element(), known);
    }
    return known;
  }

  /** How views and results get their names. */
  Naming naming() {
    return naming;
  }

  /** How a table and its columns get their names: as it says, else as the database does. */
  Naming naming(Mark table) {
    return table.isWritten("naming") ? Naming.valueOf(table.constant("naming")) : naming;
  }
}
