// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one tells, after a write, which row was written.
 *
 * @param written what the write must say
 * @param local the local that then holds the row id or the key that was made; null where the object
 *     gives whatever tells the row
 * @param values what a query that reads the row back is bound to
 * @param condition the condition of that query
 * @param isByRowId whether the local holds the row id
 * @param isByKey whether it is the primary key that tells the row
 */
record Telling(
    RowWrite.WrittenKey written,
    Binder.@Nullable Local local,
    List<SqlCall.BoundValue> values,
    String condition,
    boolean isByRowId,
    boolean isByKey) {

  private static final TypeRef LONG = TypeRef.primitive("long");

  /** Copies the list. */
  Telling {
    values = List.copyOf(values);
  }

  /** After an insert: by the key, if the object or the binder gives it, else by the row id. */
  static Telling inserted(RowTarget target, Names locals) {
    TableKey key = target.key();
    boolean known =
        key.columns().stream()
            .allMatch(part -> target.row().has(part) || part.equals(key.generated()));
    if (key.isRowId() || !known) {
      return byRowId(target, locals);
    }
    return byColumns(target, key.columns(), locals);
  }

  /** After an upsert: by the columns whose conflict means that the row exists. */
  static Telling upserted(RowTarget target, List<Column> conflict, Names locals) {
    TableKey key = target.key();
    return isNumber(key, conflict)
        ? byGivenRowId(target, conflict.get(0), locals)
        : byColumns(target, conflict, locals);
  }

  private static boolean isNumber(TableKey key, List<Column> conflict) {
    return key.isRowId()
        && key.isMadeOf(conflict)
        && key.columns().get(0).conversion() instanceof Conversion.Direct;
  }

  private static Telling byRowId(RowTarget target, Names locals) {
    Binder.Local rowId = new Binder.Local(locals.take("rowId"), LONG);
    return rowId(target, new RowWrite.FromStatement(rowId.name(), null), rowId);
  }

  private static Telling byGivenRowId(RowTarget target, Column column, Names locals) {
    Property property = target.row().property(column);
    String given = locals.take(property.name());
    Binder.Local rowId = new Binder.Local(locals.take("rowId"), LONG);
    RowWrite.GivenRowId givenRowId =
        new RowWrite.GivenRowId(target.path(column), property.type(), given);
    return rowId(target, new RowWrite.FromStatement(rowId.name(), givenRowId), rowId);
  }

  private static Telling rowId(RowTarget target, RowWrite.WrittenKey written, Binder.Local rowId) {
    SqlCall.BoundValue value = bind(1, rowId, new Conversion.Direct(LONG, StorageClass.INTEGER));
    String condition = target.key().rowIdName() + " = ?1";
    return new Telling(written, rowId, List.of(value), condition, true, target.key().isRowId());
  }

  private static Telling byColumns(RowTarget target, List<Column> columns, Names locals) {
    Column generated = target.key().generated();
    Binder.Local made =
        generated == null || !columns.contains(generated) ? null : made(target, generated, locals);
    List<SqlCall.BoundValue> values = new ArrayList<>();
    List<BoundColumn> bound = new ColumnsToWrite(target).known(columns, 0);
    for (BoundColumn column : bound) {
      values.add(
          made != null && column.column().equals(generated)
              ? bind(column.parameter(), made, column.column().conversion())
              : target.bind(column.parameter(), column.column(), locals));
    }
    RowWrite.WrittenKey written =
        made == null ? new RowWrite.Untold() : new RowWrite.FromBinder(made);
    String condition = RowSql.equalities(bound, " AND ");
    boolean isByKey = target.key().isMadeOf(columns);
    return new Telling(written, made, values, condition, false, isByKey);
  }

  private static Binder.Local made(RowTarget target, Column generated, Names locals) {
    Property own = new RowColumns(target.table()).property(generated);
    TypeRef type =
        target.row().has(generated) ? target.row().property(generated).type() : own.type();
    return new Binder.Local(locals.take(own.name()), type);
  }

  private static SqlCall.BoundValue bind(int parameter, Binder.Local local, Conversion conversion) {
    return new SqlCall.BoundValue(
        parameter, ValuePath.of(local.name(), false), local.type(), local.name(), conversion);
  }
}
