// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.TypeRef;

/** Plans what becomes of rows. */
final class ResultPlanner {

  private final Readers readers;
  private final ColumnPlaces places;
  private final Names locals;

  /**
   * Plans one result.
   *
   * @param readers the readers of the class
   * @param places the columns of the rows
   * @param locals the locals of the method
   */
  ResultPlanner(Readers readers, ColumnPlaces places, Names locals) {
    this.readers = readers;
    this.places = places;
    this.locals = locals;
  }

  /** The plan for what a method returns. */
  ResultPlan plan(Result result) {
    Element.Scalar mapKey = result.mapKey();
    Reading key = mapKey == null ? null : key(mapKey, result.mapKeyColumn());
    ResultPlan.Locals names =
        new ResultPlan.Locals(
            locals.take("row"),
            locals.take("columns"),
            locals.take("result"),
            locals.take("drafts"));
    TypeRef keyType = mapKey == null ? TypeRef.VOID : mapKey.type();
    return new ResultPlan(shape(result), item(result), value(result), key, keyType, names);
  }

  private Reading key(Element.Scalar key, String column) {
    return new Reading.ReadColumn(
        places.indexOf(column), places.kind(), key.conversion(), key.nullable());
  }

  private Reading value(Result result) {
    if (result.element() instanceof Element.Row row) {
      return readers.reading(row.rowClass(), places, locals);
    }
    Element.Scalar scalar = (Element.Scalar) result.element();
    boolean nullable =
        switch (result.container()) {
          case OPTIONAL -> true;
          case NONE -> result.nullable();
          default -> scalar.nullable();
        };
    int place = scalarPlace(result);
    return new Reading.ReadColumn(
        place,
        Reader.Places.FIXED,
        places.conversion(place, scalar.conversion()),
        nullable && !scalar.type().isPrimitive());
  }

  /** The first column, or the one beside a map's key. */
  private int scalarPlace(Result result) {
    boolean keyIsFirst = result.mapKey() != null && places.indexOf(result.mapKeyColumn()) == 0;
    return keyIsFirst ? 1 : 0;
  }

  private static TypeRef item(Result result) {
    return result.container() == Container.ARRAY
        ? result.type().component()
        : result.element().type();
  }

  private static ResultPlan.Shape shape(Result result) {
    return switch (result.container()) {
      case NONE ->
          result.nullable() && !result.type().isPrimitive()
              ? ResultPlan.Shape.ONE_OR_NULL
              : ResultPlan.Shape.ONE;
      case OPTIONAL -> ResultPlan.Shape.OPTIONAL;
      case LIST -> ResultPlan.Shape.LIST;
      case SET -> ResultPlan.Shape.SET;
      case ARRAY -> ResultPlan.Shape.ARRAY;
      case MAP -> ResultPlan.Shape.MAP;
      case MULTIMAP -> ResultPlan.Shape.MULTIMAP;
      case ROWS -> ResultPlan.Shape.ROWS;
      case STREAM -> ResultPlan.Shape.STREAM;
    };
  }
}
