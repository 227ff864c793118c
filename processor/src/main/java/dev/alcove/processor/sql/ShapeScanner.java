// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the outermost level of one statement, from its main verb on. */
final class ShapeScanner {

  private final TokenRow row;
  private final TokenRange statement;
  private final Set<Clause> clauses = EnumSet.noneOf(Clause.class);
  private boolean isCompound;
  private boolean isLimitedToOne;
  private int valueRows;
  private int braces;

  /** Where the select list or RETURNING list begins and ends; -1 if there is none. */
  private int listStart = -1;

  private int listEnd = -1;

  ShapeScanner(TokenRow row, TokenRange statement) {
    this.row = row;
    this.statement = statement;
  }

  StatementShape scan(StatementKind kind) {
    boolean hasShape = kind == StatementKind.SELECT || kind.isWrite();
    for (int i = statement.from(); hasShape && i < statement.to(); i = row.after(i)) {
      visit(i, kind);
    }
    TokenRange list = listStart < 0 ? new TokenRange(0, 0) : new TokenRange(listStart, listEnd());
    boolean isOneGroup =
        kind == StatementKind.SELECT && !isCompound && !clauses.contains(Clause.GROUP_BY);
    return new StatementShape(
        clauses,
        isCompound,
        isLimitedToOne,
        isOneGroup && new AggregateFinder(row).isAggregate(list),
        valueRows,
        list.isEmpty() ? List.of() : new ResultColumnReader(row).read(list));
  }

  private int listEnd() {
    return listEnd < 0 ? statement.to() : Math.min(listEnd, statement.to());
  }

  private void visit(int i, StatementKind kind) {
    switch (row.symbol(i)) {
      case "{" -> braces++;
      case "}" -> braces--;
      case "UNION", "EXCEPT", "INTERSECT" -> {
        isCompound = true;
        endList(i);
      }
      case "SELECT" -> select(i, kind);
      case "VALUES" -> valueRows = row.is(i - 1, "DEFAULT") ? 1 : valueRows + countRows(i + 1);
      case "OFFSET" -> {
        if (clauses.contains(Clause.LIMIT)) {
          clauses.add(Clause.OFFSET);
        }
      }
      default -> visitClause(i);
    }
  }

  private void visitClause(int i) {
    Clause clause = clause(i);
    if (clause == null) {
      return;
    }
    clauses.add(clause);
    endList(i);
    if (clause == Clause.LIMIT) {
      limit(i);
    } else if (clause == Clause.RETURNING) {
      listStart = i + 1;
      listEnd = -1;
    }
  }

  private @Nullable Clause clause(int i) {
    return switch (row.symbol(i)) {
      case "FROM" -> row.is(i - 1, "DISTINCT") ? null : Clause.FROM; // IS DISTINCT FROM
      case "WHERE" -> Clause.WHERE;
      case "GROUP" -> Clause.GROUP_BY;
      case "HAVING" -> Clause.HAVING;
      case "ORDER" -> Clause.ORDER_BY;
      case "LIMIT" -> Clause.LIMIT;
      case "ON" -> row.is(i + 1, "CONFLICT") ? Clause.ON_CONFLICT : null;
      case "RETURNING" -> Clause.RETURNING;
      default -> null;
    };
  }

  private void endList(int i) {
    if (listStart >= 0 && listEnd < 0) {
      listEnd = i;
    }
  }

  private void select(int i, StatementKind kind) {
    boolean isDistinct = row.is(i + 1, "DISTINCT");
    if (isDistinct) {
      clauses.add(Clause.DISTINCT);
    }
    if (listStart < 0 && kind == StatementKind.SELECT) {
      listStart = isDistinct || row.is(i + 1, "ALL") ? i + 2 : i + 1;
    }
  }

  private int countRows(int from) {
    int count = 0;
    int i = from;
    while (row.is(i, "(")) {
      count++;
      i = row.after(i);
      i = row.is(i, ",") ? i + 1 : i;
    }
    return count;
  }

  private void limit(int i) {
    boolean hasSkip = row.is(row.after(i + 1), ",");
    int count = hasSkip ? row.after(i + 1) + 1 : i + 1;
    if (hasSkip) {
      clauses.add(Clause.OFFSET);
    }
    String literal = row.isKind(count, TokenKind.INTEGER) ? row.text(count) : "";
    boolean isAlone =
        count + 1 >= statement.to()
            || row.is(count + 1, "OFFSET")
            || row.is(count + 1, "RETURNING");
    isLimitedToOne = braces == 0 && isAlone && (literal.equals("1") || literal.equals("0"));
  }
}
