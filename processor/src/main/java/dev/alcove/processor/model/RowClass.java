// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A class whose objects hold a row or a part of one: a table's class, a projection, an embedded
 * part, a partial class of an insert, a parameter object.
 *
 * @param type the class
 * @param constructorArity how many arguments its constructor takes; 0 for the no-argument one
 * @param properties its properties, in the order of declaration
 * @param origin the class
 */
public record RowClass(
    TypeRef type, int constructorArity, List<Property> properties, Origin origin) {

  /** Copies the list. */
  public RowClass {
    properties = List.copyOf(properties);
  }

  /** This class with each column replaced, those of embedded parts included. */
  public RowClass mapColumns(UnaryOperator<Column> change) {
    return new RowClass(
        type,
        constructorArity,
        properties.stream().map(property -> property.mapColumns(change)).toList(),
        origin);
  }

  /** This class with columns of other names, those of embedded parts included. */
  public RowClass mapNames(UnaryOperator<String> change) {
    return new RowClass(
        type,
        constructorArity,
        properties.stream().map(property -> property.mapNames(change)).toList(),
        origin);
  }

  /** This class without the columns that a test refuses; what stood for them stands for nothing. */
  public RowClass filterColumns(Predicate<Column> test) {
    return new RowClass(
        type,
        constructorArity,
        properties.stream().map(property -> property.filterColumns(test)).toList(),
        origin);
  }

  /** Its relations in order, those of embedded parts included. */
  public List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (Property property : properties) {
      if (property.content() instanceof Property.RelationContent children) {
        relations.add(children.relation());
      } else if (property.content() instanceof Property.EmbeddedContent embedded) {
        relations.addAll(embedded.part().relations());
      }
    }
    return relations;
  }

  /** All columns in order, those of embedded parts included. */
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Property property : properties) {
      if (property.content() instanceof Property.ColumnContent single) {
        columns.add(single.column());
      } else if (property.content() instanceof Property.EmbeddedContent embedded) {
        columns.addAll(embedded.part().columns());
      }
    }
    return columns;
  }
}
