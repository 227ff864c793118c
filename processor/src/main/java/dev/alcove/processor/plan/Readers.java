// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The readers of one generated class, planned as they are asked for. Not safe for several threads.
 */
final class Readers {

  private final Names members;
  private final Relations relations;
  private final Map<Reader, String> methods = new LinkedHashMap<>();

  /**
   * Begins without readers.
   *
   * @param members the names that the class has taken
   * @param relations the relations of the class
   */
  Readers(Names members, Relations relations) {
    this.members = members;
    this.relations = relations;
  }

  /** The name of the method that reads objects of this class from these columns. */
  String reader(RowClass rowClass, ColumnPlaces places) {
    return method(plan(rowClass, places, List.of()));
  }

  /** How objects of this class are read; {@code locals} is where they are asked for. */
  Reading reading(RowClass rowClass, ColumnPlaces places, Names locals) {
    return reading(rowClass, places, List.of(), locals);
  }

  /** As the other {@code reading}; there is no object if NULL is in all of these columns. */
  Reading reading(
      RowClass rowClass, ColumnPlaces places, List<Integer> nullIfAllNull, Names locals) {
    String reader = method(plan(rowClass, places, nullIfAllNull));
    return rowClass.relations().isEmpty()
        ? new Reading.ReadRow(reader, places.kind())
        : new Reading.ReadDraft(reader, relations.locals(rowClass, locals, this));
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
    List<ChildrenLocal> children = relations.locals(rowClass, locals, this);
    Iterator<String> gatherers = children.stream().map(ChildrenLocal::local).iterator();
    List<Component> components = new ArrayList<>();
    for (Property property : rowClass.properties()) {
      if (!(property.injection() instanceof Injection.Unwritable) && places.has(property)) {
        components.add(component(property, places, locals, gatherers));
      }
    }
    String object = locals.take(LocalNames.of(rowClass.type()));
    return new Reader(rowClass.type(), places.kind(), nullIfAllNull, object, components, children);
  }

  private Component component(
      Property property, ColumnPlaces places, Names locals, Iterator<String> gatherers) {
    if (property.content() instanceof Property.RelationContent children) {
      return children(property, children.relation(), places, locals, gatherers.next());
    }
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
    List<Integer> presence =
        property.nullable() ? places.presence(places.indexes(part)) : List.of();
    Reader reader = plan(part, places, presence);
    Component.Source source =
        reader.isDraft()
            ? new Component.FromDraft(
                method(reader), reader.children().stream().map(c -> gatherers.next()).toList())
            : new Component.FromReader(method(reader));
    return new Component(local, type, property.injection(), source);
  }

  private Component children(
      Property property, Relation relation, ColumnPlaces places, Names locals, String gatherer) {
    TypeRef item =
        relation.container() == Container.ARRAY
            ? property.type().component()
            : relation.element().type();
    Component.Source source =
        new Component.FromChildren(
            gatherer,
            locals.take(property.name() + "Key"),
            places.indexOf(relation.parentColumn()),
            relations.key(relation),
            relation.container(),
            item);
    return new Component(property.name(), property.type(), property.injection(), source);
  }
}
