// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.RelationQuery;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of one generated class that load children, planned as they are asked for. Not safe
 * for several threads.
 */
final class Relations {

  private final Database database;
  private final Names members;
  private final List<SqlConstant> constants;
  private final Map<Relation, RelationMethod> methods = new LinkedHashMap<>();

  /**
   * Begins without relations.
   *
   * @param database the database that holds the children
   * @param members the names that the class has taken
   * @param constants the constants of the class, to which those of the relations are added
   */
  Relations(Database database, Names members, List<SqlConstant> constants) {
    this.database = database;
    this.members = members;
    this.constants = constants;
  }

  /** The methods, those that others need after the others. */
  List<RelationMethod> methods() {
    return List.copyOf(methods.values());
  }

  /** How the column that leads to the parent is stored. */
  StorageClass key(Relation relation) {
    return RelationQuery.of(database, relation).key().conversion().storage();
  }

  /** Locals for the children of all relations of a class, in their order. */
  List<ChildrenLocal> locals(RowClass rowClass, Names locals, Readers readers) {
    List<ChildrenLocal> found = new ArrayList<>();
    for (Relation relation : rowClass.relations()) {
      RelationMethod method = method(relation, readers);
      found.add(
          new ChildrenLocal(
              locals.take(property(relation)), relation.element().type().boxed(), method.name()));
    }
    return found;
  }

  /** The last part of the label. */
  static String property(Relation relation) {
    return relation.label().substring(relation.label().lastIndexOf('.') + 1);
  }

  private RelationMethod method(Relation relation, Readers readers) {
    RelationMethod known = methods.get(relation.loaded());
    if (known != null) {
      return known;
    }
    String property = property(relation);
    String name =
        members.take("load" + Character.toUpperCase(property.charAt(0)) + property.substring(1));
    RelationQuery query = RelationQuery.of(database, relation);
    String label = relation.label().replace('.', '_');
    String constant = members.take("SQL_" + LocalNames.constant(label));
    constants.add(new SqlConstant(constant, List.of(FormTexts.ofRelation(query))));
    Names locals = Names.without(List.of(DaoPlan.DATABASE));
    ChildrenLocal children =
        new ChildrenLocal(locals.take(property), relation.element().type().boxed(), name);
    String statement = locals.take("query");
    String row = locals.take("row");
    Reading child = child(relation, query, locals, readers);
    RelationMethod method =
        new RelationMethod(
            name,
            relation.label(),
            constant,
            children,
            query.key().conversion().storage(),
            child,
            statement,
            row);
    methods.put(relation.loaded(), method);
    return method;
  }

  private Reading child(Relation relation, RelationQuery query, Names locals, Readers readers) {
    ResultPlaces places = ResultPlaces.of(query.columns());
    if (relation.element() instanceof Element.Row row) {
      return readers.reading(row.rowClass(), places, locals);
    }
    Element.Scalar scalar = (Element.Scalar) relation.element();
    boolean isOne =
        relation.container() == Container.NONE || relation.container() == Container.OPTIONAL;
    return new Reading.ReadColumn(
        places.indexOf(relation.column()),
        Reader.Places.FIXED,
        scalar.conversion(),
        scalar.nullable() || isOne);
  }
}
