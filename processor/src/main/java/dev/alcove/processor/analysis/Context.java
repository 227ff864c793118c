// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sqlite.Catalog;
import java.util.Map;
import java.util.regex.Pattern;

/** What the parts of one analysis share: the text, the schema, what is bound, what is noticed. */
final class Context {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

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
      String text = beside instanceof Expression.ColumnName name ? name.name() : text(beside);
      notes.expect(expression, use, expected, text);
    }
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
