// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Part;
import dev.alcove.processor.sql.tree.Query.Values;
import dev.alcove.processor.sql.tree.Source;
import dev.alcove.processor.sql.tree.Statement.Assignment;
import dev.alcove.processor.sql.tree.Statement.Conflict;
import dev.alcove.processor.sql.tree.Statement.Delete;
import dev.alcove.processor.sql.tree.Statement.Insert;
import dev.alcove.processor.sql.tree.Statement.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what writes give back by RETURNING, and what they expect of parameters. */
final class WriteTyper {

  private final Context context;
  private final QueryTyper queries;
  private final ExpressionTyper expressions;

  WriteTyper(Context context, QueryTyper queries) {
    this.context = context;
    this.queries = queries;
    this.expressions = queries.expressions();
  }

  Typed insert(Insert insert) {
    queries.enter(insert.ctes());
    Relation target = target(insert.target());
    WriteNotes row = new WriteNotes(context, WriteFact.Kind.INSERT, insert.target().name());
    boolean isOne = insert.rows() == null;
    if (insert.rows() != null) {
      Typed rows = queries.type(insert.rows(), Scope.EMPTY);
      isOne = rows.atMostOne();
      noteForms(insert, rows, target);
      expectValues(insert, insert.rows(), target, row);
    }
    row.finish();
    Relation excluded = new Relation(context.nextId(), "excluded", nullable(target), Typed.UNKNOWN);
    Scope both = new Scope(null, List.of(target, excluded), Map.of(), Set.of());
    for (Conflict conflict : insert.conflicts()) {
      if (!conflict.assignments().isEmpty()) {
        assign(insert.target().name(), conflict.assignments(), target, both);
      }
      if (conflict.where() != null) {
        expressions.type(conflict.where(), both);
      }
    }
    return returning(insert.returning(), target, isOne);
  }

  private static List<Relation.Column> nullable(Relation target) {
    List<Relation.Column> columns = new ArrayList<>();
    for (Relation.Column column : target.columns()) {
      Value value = column.value().orNull(Cause.COLUMN);
      columns.add(new Relation.Column(column.name(), value, column.hidden()));
    }
    return columns;
  }

  private static List<String> names(Insert insert, Relation target) {
    return insert.columns().isEmpty()
        ? target.columns().stream().map(Relation.Column::name).toList()
        : insert.columns();
  }

  private void noteForms(Insert insert, Typed rows, Relation target) {
    List<String> names = names(insert, target);
    for (int i = 0; i < Math.min(names.size(), rows.columns().size()); i++) {
      ResultFact given = rows.columns().get(i).fact();
      noteForm(names.get(i), target, given.value(), given.span());
    }
  }

  private void noteForm(String name, Relation target, Value given, Span span) {
    Value column = column(name, target);
    if (column != null) {
      context.notes().assigned(column, given, span);
    }
  }

  private static @Nullable Value column(String name, Relation target) {
    int index = target.indexOf(name);
    return index < 0 ? null : target.columns().get(index).value();
  }

  private void expectValues(Insert insert, Query rows, Relation target, WriteNotes notes) {
    List<String> names = names(insert, target);
    names.forEach(notes::column);
    for (Part part : rows.parts()) {
      if (part instanceof Values values) {
        values.rows().forEach(row -> expectRow(names, row, target, notes));
      } else if (part instanceof Query.Select select) {
        List<Expression> row = new ArrayList<>();
        for (Item item : select.items()) {
          if (item.expression() == null) {
            return; // a star shifts the places
          }
          row.add(item.expression());
        }
        expectRow(names, row, target, notes);
      }
    }
  }

  private void expectRow(
      List<String> names, List<Expression> row, Relation target, WriteNotes notes) {
    for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
      Value column = column(names.get(i), target);
      if (column != null) {
        context.assign(row.get(i), column, names.get(i));
      }
      notes.value(names.get(i), row.get(i));
    }
  }

  private void assign(String table, List<Assignment> assignments, Relation target, Scope scope) {
    WriteNotes notes = new WriteNotes(context, WriteFact.Kind.UPDATE, table);
    for (Assignment assignment : assignments) {
      assignment.columns().forEach(notes::column);
      List<Expression> values =
          assignment.value() instanceof Expression.Row row && assignment.columns().size() > 1
              ? row.values()
              : List.of(assignment.value());
      List<Value> typed = values.stream().map(each -> expressions.type(each, scope)).toList();
      if (values.size() == assignment.columns().size()) {
        expectRow(assignment.columns(), values, target, notes);
        for (int i = 0; i < values.size(); i++) {
          noteForm(assignment.columns().get(i), target, typed.get(i), values.get(i).span());
        }
      }
    }
    notes.finish();
  }

  Typed update(Update update) {
    queries.enter(update.ctes());
    SourceTyper sources = new SourceTyper(context, queries, expressions, Scope.EMPTY);
    Relation target = sources.add(update.target()).get(0);
    if (update.from() != null) {
      sources.add(update.from());
    }
    Scope scope = sources.scope();
    assign(update.target().name(), update.assignments(), target, scope);
    where(update.where(), scope);
    return returning(update.returning(), target, sources.isSingle(update.where(), scope));
  }

  private void where(@Nullable Expression where, Scope scope) {
    if (where != null) {
      expressions.type(where, scope);
    }
  }

  Typed delete(Delete delete) {
    queries.enter(delete.ctes());
    SourceTyper sources = new SourceTyper(context, queries, expressions, Scope.EMPTY);
    Relation target = sources.add(delete.target()).get(0);
    Scope scope = sources.scope();
    where(delete.where(), scope);
    return returning(delete.returning(), target, sources.isSingle(delete.where(), scope));
  }

  private Relation target(Source.Named named) {
    return new RelationMaker(context).table(named);
  }

  /** The rows as they are after the change, of which a condition from before tells nothing. */
  private Typed returning(List<Item> items, Relation target, boolean isOne) {
    if (items.isEmpty()) {
      return new Typed(List.of(), isOne, false);
    }
    Scope scope = new Scope(null, List.of(target), Map.of(), Set.of());
    return new Typed(queries.selects().items(items, scope), isOne, false);
  }
}
