// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sqlite.Catalog;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parts of one analysis share: the text, the schema, what is bound, what is noticed. */
final class Context {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Words for the present, and the functions that give the same. */
  private static final Map<String, String> NOW =
      Map.of("CURRENT_TIMESTAMP", "datetime", "CURRENT_TIME", "time", "CURRENT_DATE", "date");

  private final Catalog catalog;
  private final Views views;
  private final String sql;
  private final Map<String, Value> parameters;
  private final Notes notes = new Notes();
  private int lastId;

  Context(Catalog catalog, Views views, String sql, Map<String, Value> parameters) {
    this.catalog = catalog;
    this.views = views;
    this.sql = sql;
    this.parameters = parameters;
  }

  Catalog catalog() {
    return catalog;
  }

  Views views() {
    return views;
  }

  Notes notes() {
    return notes;
  }

  /** What is bound to a parameter. */
  Value parameter(String name) {
    return parameters.getOrDefault(name, Value.possible(SqlType.ANY, Cause.PARAMETER));
  }

  /** A number that no relation and no outer join has yet. */
  int nextId() {
    return ++lastId;
  }

  /** Notes what an expression is expected to be, if it is a parameter. */
  void expect(Expression expression, ParameterFact.Use use, SqlType expected, Expression beside) {
    if (expression instanceof Expression.Parameter) {
      notes.expect(expression, use, expected, named(beside));
    }
  }

  /** Notes that an expression is compared with another value. */
  void compare(Expression expression, Value value, Expression beside) {
    if (expression instanceof Expression.Parameter) {
      notes.expect(
          expression, ParameterFact.Use.COMPARED, value.type(), named(beside), value.form());
    }
    written(expression, ParameterFact.Use.COMPARED, value.form());
  }

  /** Notes that a column is set to an expression. */
  void assign(Expression expression, Value column, String name) {
    notes.expect(expression, ParameterFact.Use.ASSIGNED, column.type(), name, column.origin());
    written(expression, ParameterFact.Use.ASSIGNED, column.origin());
  }

  private void written(Expression value, ParameterFact.Use use, @Nullable ColumnOrigin column) {
    if (column == null) {
      return;
    }
    if (value instanceof Call call) {
      notes.written(new WrittenFact(column, use, call.name(), "", text(value), value.span()));
    } else if (value instanceof Literal literal && literal.kind() == LiteralKind.TEXT) {
      String now = NOW.getOrDefault(SqlName.upper(text(value)), "");
      String plain = now.isEmpty() ? literal.text() : "";
      notes.written(new WrittenFact(column, use, now, plain, text(value), value.span()));
    }
  }

  private String named(Expression expression) {
    return expression instanceof Expression.ColumnName name ? name.name() : text(expression);
  }

  /** An expression as written, on one line. */
  String text(Expression expression) {
    return BLANKS.matcher(expression.span().of(sql)).replaceAll(" ");
  }

  /** What is known of an expression as a column of a result. */
  ResultFact fact(Expression expression, Value value) {
    return new ResultFact(text(expression), expression.span(), value);
  }

  /** An expression as written. */
  String raw(Expression expression) {
    return expression.span().of(sql);
  }

  /** What the set of proofs calls an expression: the same for the same tokens. */
  String key(Expression expression) {
    String text = expression.span().of(sql);
    StringBuilder key = new StringBuilder("=");
    for (Token token : Tokenizer.significant(text)) {
      String written = token.text(text);
      key.append(token.kind() == TokenKind.WORD ? SqlName.fold(written) : written).append(' ');
    }
    return key.toString();
  }
}
