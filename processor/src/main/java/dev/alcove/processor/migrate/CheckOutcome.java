// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.NamePlace;
import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Case;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Unary;
import dev.alcove.processor.sql.tree.Expression.When;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a CHECK can give where some columns have the same value in each row and nothing is known of
 * the others. What reads known columns only is asked of SQLite; the rest is three-valued logic.
 */
final class CheckOutcome {

  private enum Truth {
    TRUE,
    FALSE,
    NULL
  }

  private static final Set<Truth> ANY = Set.of(Truth.TRUE, Truth.FALSE, Truth.NULL);

  /** Operators that give NULL where an operand is NULL. */
  private static final Set<String> STRICT =
      Set.of(
          "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "||", "&", "|", "<<", ">>",
          "->", "->>");

  /** Functions that do. */
  private static final Set<String> STRICT_CALLS =
      Set.of(
          "abs",
          "instr",
          "json_extract",
          "json_type",
          "json_valid",
          "length",
          "lower",
          "ltrim",
          "replace",
          "round",
          "rtrim",
          "sign",
          "substr",
          "substring",
          "trim",
          "unicode",
          "upper");

  private final TrialDatabase database;
  private final String sql;
  private final Predicate<String> isKnown;
  private final String known;

  private CheckOutcome(
      TrialDatabase database, String sql, Predicate<String> isKnown, String known) {
    this.database = database;
    this.sql = sql;
    this.isKnown = isKnown;
    this.known = known;
  }

  /**
   * Whether no row can fail a CHECK.
   *
   * @param isKnown whether a column of this name has the same value in each row
   * @param known a query that gives those columns
   */
  static boolean neverFails(String sql, Predicate<String> isKnown, String known) {
    try (TrialDatabase database = TrialDatabase.open()) {
      CheckOutcome outcome = new CheckOutcome(database, sql, isKnown, known);
      return StatementReader.readExpression(sql)
          .filter(check -> !outcome.truth(check).contains(Truth.FALSE))
          .isPresent();
    }
  }

  private Set<Truth> truth(@Nullable Expression expression) {
    if (expression == null) {
      return EnumSet.of(Truth.NULL);
    }
    if (isConstant(expression)) {
      return constant(expression);
    }
    if (isNull(expression)) {
      return EnumSet.of(Truth.NULL);
    }
    if (expression instanceof Unary unary && unary.operator().equals("NOT")) {
      return not(truth(unary.operand()));
    }
    if (expression instanceof Binary binary && binary.operator().equals("AND")) {
      return not(or(not(truth(binary.left())), not(truth(binary.right()))));
    }
    if (expression instanceof Binary binary && binary.operator().equals("OR")) {
      return or(truth(binary.left()), truth(binary.right()));
    }
    if (expression instanceof Case branches && branches.base() == null) {
      return branches(branches.whens(), branches.otherwise());
    }
    if (expression instanceof Call call && call.name().equals("iif")) {
      List<Expression> parts = call.arguments();
      return parts.size() == 3
          ? branches(List.of(new When(parts.get(0), parts.get(1))), parts.get(2))
          : ANY;
    }
    return ANY;
  }

  private Set<Truth> branches(List<When> whens, @Nullable Expression otherwise) {
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (When when : whens) {
      Set<Truth> condition = truth(when.condition());
      if (condition.contains(Truth.TRUE)) {
        all.addAll(truth(when.result()));
      }
      if (condition.equals(EnumSet.of(Truth.TRUE))) {
        return all;
      }
    }
    all.addAll(truth(otherwise));
    return all;
  }

  /** Whether it is NULL in each row, for it is made of something that is. */
  private boolean isNull(Expression expression) {
    if (isConstant(expression)) {
      return constant(expression).equals(EnumSet.of(Truth.NULL));
    }
    if (expression instanceof Unary unary) {
      return isNull(unary.operand());
    }
    if (expression instanceof Binary binary) {
      return STRICT.contains(binary.operator())
          && (isNull(binary.left()) || isNull(binary.right()));
    }
    if (expression instanceof Like like) {
      return isNull(like.left()) || isNull(like.pattern());
    }
    if (expression instanceof Between between) {
      return isNull(between.operand());
    }
    if (expression instanceof In in) {
      return in.list() != null && !in.list().isEmpty() && isNull(in.operand());
    }
    if (expression instanceof Cast cast) {
      return isNull(cast.operand());
    }
    if (expression instanceof Collate collate) {
      return isNull(collate.operand());
    }
    return expression instanceof Call call
        && STRICT_CALLS.contains(call.name())
        && call.arguments().stream().anyMatch(this::isNull);
  }

  private boolean isConstant(Expression expression) {
    return SqlExpression.columns(text(expression)).stream().map(NamePlace::name).allMatch(isKnown);
  }

  private Set<Truth> constant(Expression expression) {
    String text = "(" + text(expression) + ")";
    String query =
        "SELECT CASE WHEN %s THEN 'TRUE' WHEN %s IS NULL THEN 'NULL' ELSE 'FALSE' END FROM (%s)"
            .formatted(text, text, known);
    if (database.refusal(query).isPresent()) {
      return ANY;
    }
    try {
      return EnumSet.of(Truth.valueOf(String.valueOf(database.rows(query).get(0).get(0))));
    } catch (IllegalStateException e) {
      // A function fails for the value, and so would the CHECK.
      return ANY;
    }
  }

  private String text(Expression expression) {
    return expression.span().of(sql);
  }

  private static Set<Truth> not(Set<Truth> truths) {
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (Truth truth : truths) {
      all.add(
          switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case NULL -> Truth.NULL;
          });
    }
    return all;
  }

  private static Set<Truth> or(Set<Truth> left, Set<Truth> right) {
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (Truth a : left) {
      for (Truth b : right) {
        boolean isTrue = a == Truth.TRUE || b == Truth.TRUE;
        all.add(isTrue ? Truth.TRUE : a == Truth.FALSE ? b : a);
      }
    }
    return all;
  }
}
