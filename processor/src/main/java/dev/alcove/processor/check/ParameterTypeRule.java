// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Comparison;
import dev.alcove.processor.sql.ResultColumn;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared with a column is bound as the column stores it. SQLite would find nothing, or
 * everything, where a time is bound as text beside a number. Only bare columns of declared tables
 * are judged.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">Comparison Expressions</a>
 */
final class ParameterTypeRule {

  private final Database database;

  ParameterTypeRule(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject) {
    for (Comparison comparison : Comparison.of(subject.sql(), subject.outline().variables())) {
      Column column = column(subject, comparison);
      Conversion conversion = conversion(subject, comparison.variable());
      if (column != null && conversion != null && !fits(column.type(), conversion.storage())) {
        report(subject, comparison, column, conversion);
      }
    }
  }

  private static void report(
      QuerySubject subject, Comparison comparison, Column column, Conversion conversion) {
    Variable variable = comparison.variable();
    subject.problem(
        ProblemId.PARAMETER_TYPE,
        variable.span(),
        subject.name()
            + " binds :"
            + variable.name()
            + " as "
            + conversion.storage()
            + ", but \""
            + comparison.column()
            + "\" beside it holds "
            + column.type()
            + ".",
        "Its type is "
            + conversion.javaType()
            + ", the column's "
            + column.conversion().javaType()
            + ": pass a value that is stored as "
            + column.type()
            + ".");
  }

  /** Numbers compare with numbers; everything else only with its own kind. */
  private static boolean fits(StorageClass column, StorageClass bound) {
    return column == bound || (isNumber(column) && isNumber(bound));
  }

  private static boolean isNumber(StorageClass storage) {
    return storage == StorageClass.INTEGER || storage == StorageClass.REAL;
  }

  /** The column that is meant; null where that is not certain. */
  private @Nullable Column column(QuerySubject subject, Comparison comparison) {
    List<Column> candidates = new ArrayList<>();
    for (TableReference reference : subject.outline().tables()) {
      Table table = table(reference.name());
      if (table == null || reference.isCall()) {
        return null; // a view, or a common table expression, may have a column of this name too
      }
      Column column = table.column(comparison.column());
      if (column != null && isMeant(comparison.table(), reference)) {
        candidates.add(column);
      }
    }
    boolean agree = candidates.stream().map(Column::type).distinct().count() == 1;
    return agree && !isAlias(subject, comparison) ? candidates.get(0) : null;
  }

  private static boolean isMeant(@Nullable String qualifier, TableReference reference) {
    String alias = reference.alias();
    return qualifier == null || SqlName.same(qualifier, alias == null ? reference.name() : alias);
  }

  private static boolean isAlias(QuerySubject subject, Comparison comparison) {
    for (ResultColumn result : subject.outline().resultColumns()) {
      String name = result.name();
      if (result.hasAlias() && name != null && SqlName.same(name, comparison.column())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Table table(String name) {
    for (Table table : database.tables()) {
      if (SqlName.same(table.name(), name)) {
        return table;
      }
    }
    return null;
  }

  /** How the value of a variable is bound; {@link VariableRule} has seen that there is one. */
  static @Nullable Conversion conversion(QuerySubject subject, Variable variable) {
    Parameter parameter = subject.parameter(variable.root());
    if (parameter == null) {
      return null;
    }
    if (parameter.element() instanceof Element.Scalar scalar) {
      return scalar.conversion();
    }
    List<Property> properties =
        parameter.element() instanceof Element.Row row ? row.rowClass().properties() : List.of();
    Conversion found = null;
    for (String step : variable.name().substring(variable.root().length()).split("\\.", -1)) {
      for (Property property : properties) {
        if (property.name().equals(step)) {
          if (property.content() instanceof Property.ColumnContent single) {
            found = single.column().conversion();
          } else if (property.content() instanceof Property.EmbeddedContent embedded) {
            properties = embedded.part().properties();
            break;
          }
        }
      }
    }
    return found;
  }
}
