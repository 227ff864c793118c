// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import java.util.Objects;

/** Plans what an insert or an upsert returns of each row, and how it is known. */
final class ItemPlanner {

  private static final TypeRef LONG = TypeRef.primitive("long");
  private static final String STORED = "stored";

  private final RowsMethod rows;
  private final RowTarget target;
  private final OutcomePlanner.Wanted wanted;
  private final Telling telling;
  private final boolean returning;
  private final Result result;

  /**
   * Plans for one target.
   *
   * @param wanted what of the row
   * @param telling how the row is told after the write
   * @param canReturn whether the writing statement may have a RETURNING clause
   */
  ItemPlanner(RowsMethod rows, OutcomePlanner.Wanted wanted, Telling telling, boolean canReturn) {
    this.rows = rows;
    this.target = rows.targets().get(0);
    this.wanted = wanted;
    this.telling = telling;
    this.result = rows.method().result();
    this.returning = canReturn && !isAtHand();
  }

  /** The clause that the writing statement gets; empty for none. */
  String returningClause() {
    return returning ? RowSql.returning(expressions()) : "";
  }

  /** What the write must tell. */
  RowWrite.WrittenKey known() {
    return returning || isGivenKey() ? new RowWrite.Untold() : telling.written();
  }

  /**
   * The outcome.
   *
   * @param ignorable whether the statement may leave out a row
   */
  Outcome.Items outcome(boolean ignorable) {
    boolean absent = ignorable && !(isRowIdAtHand() && !canBeAbsent());
    Names locals = rows.locals();
    Outcome.Locals names =
        new Outcome.Locals(
            isMany() ? locals.take(listName()) : "",
            locals.take(isMany() ? "row" : STORED),
            locals.take("row"));
    return new Outcome.Items(shape(absent), item(), source(), absent, names);
  }

  private String listName() {
    if (wanted == OutcomePlanner.Wanted.ROW) {
      return STORED;
    }
    Column key = target.key().single();
    return wanted == OutcomePlanner.Wanted.ROW_ID || key == null
        ? "rowIds"
        : new RowColumns(target.table()).property(key).name() + "s";
  }

  private Outcome.Source source() {
    if (isGivenKey()) {
      Column key = keyColumn();
      return new Outcome.AtHand(target.path(key), target.row().property(key).type());
    }
    if (isAtHand()) {
      Binder.Local local = Objects.requireNonNull(telling.local(), "what is at hand has a name");
      return new Outcome.AtHand(ValuePath.of(local.name(), false), local.type());
    }
    if (returning) {
      return new Outcome.Returning(reading());
    }
    String sql = RowSql.select(target.table(), expressions(), telling.condition());
    RowWrite.Prepared query = rows.prepare(rows.locals().take("query"), "STORED", target, sql);
    return new Outcome.ReadBack(RowsMethod.call(false, query, telling.values()), reading());
  }

  /** Whether no statement need be asked: the code around the write has the value. */
  private boolean isAtHand() {
    return isRowIdAtHand() || isGeneratedKey() || isGivenKey();
  }

  private boolean isRowIdAtHand() {
    boolean asNumber = wanted == OutcomePlanner.Wanted.ROW_ID || isNumberKey();
    return asNumber && telling.isByRowId();
  }

  private boolean isNumberKey() {
    return wanted == OutcomePlanner.Wanted.KEY
        && target.key().isRowId()
        && keyColumn().conversion() instanceof Conversion.Direct;
  }

  private boolean isGeneratedKey() {
    return wanted == OutcomePlanner.Wanted.KEY
        && keyColumn().generatedId() != null
        && telling.isByKey();
  }

  /** Whether the object itself has the key, as the method returns it. */
  private boolean isGivenKey() {
    if (wanted != OutcomePlanner.Wanted.KEY || !telling.isByKey() || target.key().isRowId()) {
      return false;
    }
    Column key = keyColumn();
    if (key.generatedId() != null || !target.row().has(key)) {
      return false;
    }
    Property property = target.row().property(key);
    boolean sameType = property.type().boxed().equals(result.element().type().boxed());
    return sameType && (result.nullable() || !target.path(key).isNullable());
  }

  private Column keyColumn() {
    return target.key().columns().get(0);
  }

  private List<String> expressions() {
    return switch (wanted) {
      case ROW -> row().rowClass().columns().stream().map(RowSql::name).toList();
      case KEY -> List.of(RowSql.name(keyColumn()));
      default -> List.of(target.key().rowIdName());
    };
  }

  private Element.Row row() {
    return (Element.Row) result.element();
  }

  private Reading reading() {
    if (wanted == OutcomePlanner.Wanted.ROW) {
      List<String> names = row().rowClass().columns().stream().map(Column::name).toList();
      String reader = rows.readers().reader(row().rowClass(), ResultPlaces.of(names));
      return new Reading.ReadRow(reader, Reader.Places.FIXED);
    }
    Conversion conversion =
        wanted == OutcomePlanner.Wanted.KEY
            ? keyColumn().conversion()
            : new Conversion.Direct(LONG, StorageClass.INTEGER);
    return new Reading.ReadColumn(0, Reader.Places.FIXED, conversion, false);
  }

  private boolean isMany() {
    return result.container() != Container.NONE && result.container() != Container.OPTIONAL;
  }

  private TypeRef item() {
    return result.container() == Container.ARRAY
        ? result.type().component()
        : result.element().type();
  }

  private boolean canBeAbsent() {
    return result.container() == Container.OPTIONAL
        || (result.container() == Container.NONE && canBeNull());
  }

  private boolean canBeNull() {
    return result.nullable() && !result.element().type().isPrimitive();
  }

  private ResultPlan.Shape shape(boolean absent) {
    return switch (result.container()) {
      case OPTIONAL -> ResultPlan.Shape.OPTIONAL;
      case LIST -> ResultPlan.Shape.LIST;
      case SET -> ResultPlan.Shape.SET;
      case ARRAY -> ResultPlan.Shape.ARRAY;
      default -> absent && canBeNull() ? ResultPlan.Shape.ONE_OR_NULL : ResultPlan.Shape.ONE;
    };
  }
}
