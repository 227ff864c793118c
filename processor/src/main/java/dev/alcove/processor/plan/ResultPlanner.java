// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.TypeRef;
import java.util.List;

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
    Element mapKey = result.mapKey();
    Reading key = mapKey == null ? null : key(mapKey, result.mapKeyColumn());
    ResultPlan.Locals names =
        new ResultPlan.Locals(
            locals.take("row"),
            locals.take("columns"),
            locals.take("result"),
            locals.take("drafts"));
    TypeRef keyType = mapKey == null ? TypeRef.VOID : mapKey.type();
    List<Integer> absence = absence(result);
    boolean leavesOut = !absence.isEmpty() && !isNullable(result.element());
    return new ResultPlan(
        shape(result), item(result), value(result, absence), key, keyType, leavesOut, names);
  }

  private Reading key(Element key, String column) {
    if (key instanceof Element.Row row) {
      List<Integer> absence =
          row.nullable() ? places.presence(places.indexes(row.rowClass())) : List.of();
      return readers.reading(row.rowClass(), places, absence, locals);
    }
    Element.Scalar scalar = (Element.Scalar) key;
    return new Reading.ReadColumn(
        places.indexOf(column), places.kind(), scalar.conversion(), scalar.nullable());
  }

  /** Of a map's values: what is NULL where a key has none. */
  private List<Integer> absence(Result result) {
    boolean isGrouped = result.container().isGrouped();
    if (result.element() instanceof Element.Row row && result.container().isMap()) {
      List<Integer> part = places.indexes(row.rowClass());
      return row.nullable() ? places.presence(part) : isGrouped ? places.sideKey(part) : List.of();
    }
    return isGrouped ? places.sideKey(List.of(scalarPlace(result))) : List.of();
  }

  private static boolean isNullable(Element element) {
    return element instanceof Element.Row row
        ? row.nullable()
        : ((Element.Scalar) element).nullable();
  }

  private Reading value(Result result, List<Integer> absence) {
    if (result.element() instanceof Element.Row row) {
      return readers.reading(row.rowClass(), places, absence, locals);
    }
    Element.Scalar scalar = (Element.Scalar) result.element();
    boolean nullable =
        switch (result.container()) {
          case OPTIONAL -> true;
          case NONE -> result.nullable();
          default -> scalar.nullable() || !absence.isEmpty();
        };
    int place = scalarPlace(result);
    return new Reading.ReadColumn(
        place,
        Reader.Places.FIXED,
        places.conversion(place, scalar.conversion()),
        nullable && !scalar.type().isPrimitive());
  }

  /** The first column that is not read for a map's key. */
  private int scalarPlace(Result result) {
    if (result.mapKey() instanceof Element.Row key) {
      List<Integer> taken = places.indexes(key.rowClass());
      int place = 0;
      while (taken.contains(place)) {
        place++;
      }
      return place;
    }
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
      case LIST, PAGE -> ResultPlan.Shape.LIST;
      case SET -> ResultPlan.Shape.SET;
      case ARRAY -> ResultPlan.Shape.ARRAY;
      case MAP -> ResultPlan.Shape.MAP;
      case MULTIMAP -> ResultPlan.Shape.MULTIMAP;
      case MAP_OF_SETS -> ResultPlan.Shape.MAP_OF_SETS;
      case ROWS -> ResultPlan.Shape.ROWS;
      case STREAM -> ResultPlan.Shape.STREAM;
    };
  }
}
