// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** All declared things that come and go by name, tables before their parts. */
final class Elements {

  private final List<Element> elements = new ArrayList<>();

  private Elements() {}

  static List<Element> of(Database database) {
    Elements elements = new Elements();
    database.tables().forEach(elements::addTable);
    for (View view : database.views()) {
      Part part = new Part(Kind.VIEW, view.name(), view.name());
      elements.add(view.since(), version -> part, view.origin());
    }
    return elements.elements;
  }

  private void addTable(Table table) {
    IntFunction<String> name = version -> table.nameIn(version);
    add(
        table.since(),
        version -> new Part(Kind.TABLE, name.apply(version), name.apply(version)),
        table.origin());
    for (Column column : table.columns()) {
      add(
          Math.max(table.since(), column.since()),
          version -> new Part(Kind.COLUMN, name.apply(version), column.nameIn(version)),
          column.origin());
    }
    for (Index index : table.indexes()) {
      add(
          Since.of(index, table),
          version -> new Part(Kind.INDEX, name.apply(version), Names.at(index, table, version)),
          index.origin());
    }
    FullText fullText = table.fullText();
    if (fullText != null) {
      add(
          Since.of(fullText, table),
          version -> Part.fullText(name.apply(version)),
          fullText.origin());
    }
    for (Trigger trigger : table.triggers()) {
      add(
          Since.of(trigger, table),
          version -> new Part(Kind.TRIGGER, name.apply(version), trigger.name()),
          trigger.origin());
    }
  }

  private void add(int since, IntFunction<Part> part, Origin origin) {
    elements.add(new Element(since, part, origin));
  }
}
