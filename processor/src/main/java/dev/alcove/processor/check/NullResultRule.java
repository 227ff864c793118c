// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Cause;
import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.analysis.Value;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/**
 * NULL goes only where Java takes null. At run time it would be refused, on the first row that has
 * it; what cannot be told counts as NULL, since the user can tell.
 */
final class NullResultRule {

  private final AbsentPartRule absentPartRule = new AbsentPartRule();

  /** Judges a single value. */
  void check(QuerySubject subject, Element.Scalar scalar, FoundColumn column) {
    Result result = subject.method().result();
    boolean takesNull =
        switch (result.container()) {
          case OPTIONAL -> true;
          case NONE -> result.nullable();
          default -> scalar.nullable();
        };
    boolean isPrimitive = scalar.type().isPrimitive();
    if (passes(column.fact().value(), takesNull && !isPrimitive, scalar.conversion())) {
      return;
    }
    FoundColumn doubtful = column.doubtful();
    subject.problem(
        isPrimitive ? ProblemId.NULL_INTO_PRIMITIVE : ProblemId.NULL_INTO_NON_NULL,
        doubtful.span(),
        subject.name() + " returns " + result.declared() + ", but " + clause(doubtful) + ".",
        NullRemedies.of(doubtful, scalar.conversion(), "", inJava(result, scalar)));
  }

  /** The result that takes NULL. A mark is right in code that says nothing about null, too. */
  private static String inJava(Result result, Element.Scalar scalar) {
    String marked = "@Nullable " + scalar.type().boxed();
    if (result.container() != Container.NONE) {
      return "Give " + marked;
    }
    TypeRef future = result.future();
    return "Return " + (future == null ? marked : future.lastName() + "<" + marked + ">");
  }

  /** Judges the columns that fill the components of a class. */
  void check(SqlSubject subject, RowClass rowClass, List<FoundColumn> columns) {
    check(subject, rowClass, columns, false);
  }

  private void check(
      SqlSubject subject, RowClass rowClass, List<FoundColumn> columns, boolean mayBeAbsent) {
    for (Property property : rowClass.properties()) {
      if (property.content() instanceof Property.EmbeddedContent embedded) {
        boolean isAbsent =
            mayBeAbsent
                || property.nullable()
                || absentPartRule.refuses(
                    subject, rowClass.type(), property, embedded.part(), columns);
        check(subject, embedded.part(), columns, isAbsent);
      } else if (property.content() instanceof Property.ColumnContent single) {
        for (FoundColumn column : columns) {
          if (ColumnsRule.isNamed(column, single.column().name())) {
            component(subject, rowClass.type(), property, single, column, mayBeAbsent);
          }
        }
      }
    }
  }

  private static void component(
      SqlSubject subject,
      TypeRef owner,
      Property property,
      Property.ColumnContent content,
      FoundColumn column,
      boolean mayBeAbsent) {
    Value value = column.fact().value();
    Conversion conversion = content.column().conversion();
    boolean isPrimitive = property.type().isPrimitive();
    if ((mayBeAbsent && isAbsence(column, content.column()))
        || passes(value, property.nullable() && !isPrimitive, conversion)) {
      return;
    }
    FoundColumn doubtful = column.doubtful();
    boolean isFirst = doubtful.equals(column);
    subject.problem(
        isPrimitive ? ProblemId.NULL_INTO_PRIMITIVE : ProblemId.NULL_INTO_NON_NULL,
        doubtful.span(),
        subject.name()
            + " fills "
            + owner.lastName()
            + "."
            + property.name()
            + (isPrimitive ? ", of type " : ", a non-null ")
            + property.type()
            + ", but "
            + clause(doubtful)
            + ".",
        NullRemedies.of(
            doubtful,
            conversion,
            isFirst ? alias(column) : "",
            isPrimitive
                ? "Declare it as @Nullable " + property.type().boxed()
                : "Mark it as @Nullable"));
  }

  /**
   * Whether NULL means that the part as a whole is absent, and so null: because a join found no
   * row, or because the table stores such a part itself, all of its columns or none.
   */
  private static boolean isAbsence(FoundColumn column, Column wanted) {
    Value value = column.fact().value();
    return value.cause() == Cause.OUTER_JOIN
        || (value.cause() == Cause.COLUMN && isStoredPart(column, wanted));
  }

  /**
   * Whether the table has the column by the same name, or from the same field: prefixes and columns
   * of one name change what the result calls it.
   */
  private static boolean isStoredPart(FoundColumn column, Column wanted) {
    ColumnOrigin origin = column.fact().value().origin();
    Column source = column.source();
    return (origin != null && SqlName.same(origin.column(), wanted.name()))
        || (source != null && source.origin().equals(wanted.origin()));
  }

  /** Whether a value can go where null is taken, or is not. */
  static boolean passes(Value value, boolean takesNull, Conversion conversion) {
    return takesNull
        || value.isNeverNull()
        || conversion instanceof Conversion.OptionalOf
        || conversion instanceof Conversion.Missing
        || (conversion instanceof Conversion.Converted converted
            && converted.fromColumn() != null
            && converted.fromColumn().takesNull());
  }

  private static String clause(FoundColumn column) {
    Value value = column.fact().value();
    if (NullRemedies.isNull(column)) {
      return "its SQL gives NULL";
    }
    boolean isPart = value.cause() == Cause.COLUMN && value.origin() == null;
    return column.text() + (isPart ? " is NULL where its column is" : " " + value.cause().clause());
  }

  /** Of two columns of one name each has another one here, which is none for SQL. */
  private static String alias(FoundColumn column) {
    return SqlName.isPlain(column.name()) ? " AS " + column.name() : "";
  }
}
