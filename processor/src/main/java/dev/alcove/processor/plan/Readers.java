// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The readers of one generated class, planned as they are asked for. Not safe for several threads.
 */
final class Readers {

  private final Names members;
  private final Map<Reader, String> methods = new LinkedHashMap<>();

  /**
   * Begins without readers.
   *
   * @param members the names that the class has taken
   */
  Readers(Names members) {
    this.members = members;
  }

  /** The name of the method that reads objects of this class from these columns. */
  String reader(RowClass rowClass, ColumnPlaces places) {
    return method(plan(rowClass, places, List.of()));
  }

  /** The methods in the order in which they were first asked for. */
  List<ReaderMethod> methods() {
    return methods.entrySet().stream()
        .map(entry -> new ReaderMethod(entry.getValue(), entry.getKey()))
        .toList();
  }

  private String method(Reader reader) {
    String known = methods.get(reader);
    if (known != null) {
      return known;
    }
    String byName = reader.places() == Reader.Places.BY_NAME ? "ByName" : "";
    String name = members.take("read" + reader.type().lastName() + byName);
    methods.put(reader, name);
    return name;
  }

  private Reader plan(RowClass rowClass, ColumnPlaces places, List<Integer> nullIfAllNull) {
    Names locals = Names.without(List.of("row", "columns"));
    List<Component> components = new ArrayList<>();
    for (Property property : rowClass.properties()) {
      if (!(property.injection() instanceof Injection.Unwritable) && places.has(property)) {
        components.add(component(property, places, locals));
      }
    }
    String object = locals.take(LocalNames.of(rowClass.type()));
    return new Reader(rowClass.type(), places.kind(), nullIfAllNull, object, components);
  }

  private Component component(Property property, ColumnPlaces places, Names locals) {
    String local = locals.take(property.name());
    TypeRef type = property.type();
    if (property.content() instanceof Property.ColumnContent single) {
      int index = places.indexOf(single.column().name());
      Component.Source source =
          new Component.FromColumn(
              index, places.conversion(index, single.column().conversion()), property.nullable());
      return new Component(local, type, property.injection(), source);
    }
    if (property.content() instanceof Property.IgnoredContent) {
      return new Component(local, type, property.injection(), new Component.FromNothing());
    }
    RowClass part = ((Property.EmbeddedContent) property.content()).part();
    List<Integer> presence = property.nullable() ? indexes(part, places) : List.of();
    Component.Source source = new Component.FromReader(method(plan(part, places, presence)));
    return new Component(local, type, property.injection(), source);
  }

  private static List<Integer> indexes(RowClass part, ColumnPlaces places) {
    return part.columns().stream()
        .map(column -> places.indexOf(column.name()))
        .filter(index -> index != ColumnPlaces.ABSENT)
        .toList();
  }
}
