// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans one binder: which properties go to which parameters. */
final class BinderPlanner {

  private static final TypeRef MILLIS = TypeRef.primitive("long");

  private final RowColumns row;
  private final Map<String, BoundColumn> given = new LinkedHashMap<>();
  private final List<BoundColumn> made = new ArrayList<>();
  private final Names locals = Names.without(List.of(DaoPlan.DATABASE));
  private final String statement = locals.take("statement");
  private final String object;
  private Binder.@Nullable Local key;

  private BinderPlanner(RowColumns row, List<BoundColumn> columns) {
    this.row = row;
    this.object = locals.take(LocalNames.of(row.rowClass().type()));
    for (BoundColumn bound : columns) {
      if (bound.given()) {
        given.put(SqlName.fold(bound.column().name()), bound);
      } else {
        made.add(bound);
      }
    }
  }

  /** The binder for these columns. */
  static Binder plan(RowColumns row, List<BoundColumn> columns) {
    return new BinderPlanner(row, columns).plan();
  }

  private Binder plan() {
    List<Binder.Step> steps = new ArrayList<>(steps(row.rowClass()));
    made.forEach(bound -> steps.add(madeStep(bound)));
    steps.sort(Comparator.comparing(step -> Collections.min(step.parameters())));
    return new Binder(row.rowClass().type(), statement, object, now(steps), key, steps);
  }

  private List<Binder.Step> steps(RowClass part) {
    List<Binder.Step> steps = new ArrayList<>();
    for (Property property : part.properties()) {
      if (property.content() instanceof Property.ColumnContent single) {
        BoundColumn bound = given.get(SqlName.fold(single.column().name()));
        if (bound != null) {
          steps.add(columnStep(property, single.column(), bound));
        }
      } else if (property.content() instanceof Property.EmbeddedContent embedded) {
        partStep(property, embedded.part(), steps);
      }
    }
    return steps;
  }

  private Binder.Step columnStep(Property property, Column declared, BoundColumn bound) {
    String local = locals.take(property.name());
    rememberKey(bound, local, property.type());
    return new Binder.BindColumn(
        bound.parameter(),
        property.access(),
        property.type(),
        local,
        property.nullable(),
        declared.conversion(),
        bound.fill());
  }

  private void partStep(Property property, RowClass part, List<Binder.Step> steps) {
    String local = locals.take(property.name());
    List<Binder.Step> inner = steps(part);
    if (!inner.isEmpty()) {
      steps.add(
          new Binder.BindPart(
              property.access(), property.type(), local, property.nullable(), inner));
    }
  }

  private Binder.Step madeStep(BoundColumn bound) {
    Column column = bound.column();
    Conversion conversion = column.conversion();
    String local = locals.take(new RowColumns(row.table()).property(column).name());
    rememberKey(bound, local, conversion.javaType());
    return new Binder.BindMade(
        bound.parameter(), conversion.javaType(), local, conversion, bound.fill());
  }

  private void rememberKey(BoundColumn bound, String local, TypeRef type) {
    Column generated = TableKey.of(row.table()).generated();
    boolean isKey = generated != null && SqlName.same(generated.name(), bound.column().name());
    if (isKey && bound.fill() instanceof Fill.ByGenerator) {
      key = new Binder.Local(local, type);
    }
  }

  /** What the stamps share; one alone reads the clock itself. */
  private Binder.@Nullable Now now(List<Binder.Step> steps) {
    List<TypeRef> types = new ArrayList<>();
    made.forEach(bound -> addStamp(types, bound, bound.column().conversion().javaType()));
    given.values().forEach(bound -> addStamp(types, bound, row.property(bound.column()).type()));
    if (types.size() < 2) {
      return null;
    }
    List<Binder.BindColumn> unless = steps.stream().flatMap(BinderPlanner::stamp).toList();
    if (unless.size() == types.size()) {
      return new Binder.Now(new Binder.Local(locals.take("now"), MILLIS), unless);
    }
    boolean same = types.stream().distinct().count() == 1;
    TypeRef type = same ? types.get(0) : MILLIS;
    boolean number = type.is("java.lang.Long");
    return new Binder.Now(new Binder.Local(locals.take("now"), number ? MILLIS : type), List.of());
  }

  private static Stream<Binder.BindColumn> stamp(Binder.Step step) {
    return step instanceof Binder.BindColumn column && column.fill() instanceof Fill.ByClock
        ? Stream.of(column)
        : Stream.empty();
  }

  private static void addStamp(List<TypeRef> types, BoundColumn bound, TypeRef type) {
    if (bound.fill() instanceof Fill.ByClock) {
      types.add(type);
    }
  }
}
