// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/**
 * What can be said about SQL without knowing the schema.
 *
 * <p>Kind and shape describe the first statement; everything else is collected from the whole text,
 * at any depth. Text that SQLite would refuse has an outline too, as far as it goes.
 *
 * @param kind what the first statement does
 * @param statements the statements without their semicolons; semicolons inside a trigger's body
 *     don't separate
 * @param shape the outermost level of the first statement
 * @param names the names that occur
 * @param variables the variables with a name, in the order of the text
 * @param positionalVariables the variables without a name, in the order of the text
 */
public record StatementOutline(
    StatementKind kind,
    List<Span> statements,
    StatementShape shape,
    NameUses names,
    List<Variable> variables,
    List<PositionalVariable> positionalVariables) {

  /**
   * The names in a text.
   *
   * @param tables every place that names a table, common table expressions included
   * @param ctes the common table expressions that WITH defines
   * @param doubleQuoted everything in double quotes; SQLite takes it for a string where no such
   *     name exists
   */
  public record NameUses(
      List<TableReference> tables, List<NamePlace> ctes, List<NamePlace> doubleQuoted) {

    /** Copies the lists. */
    public NameUses {
      tables = List.copyOf(tables);
      ctes = List.copyOf(ctes);
      doubleQuoted = List.copyOf(doubleQuoted);
    }
  }

  /** Copies the lists. */
  public StatementOutline {
    statements = List.copyOf(statements);
    variables = List.copyOf(variables);
    positionalVariables = List.copyOf(positionalVariables);
  }

  /** Reads the outline of a text, in time linear in its length. */
  public static StatementOutline of(String sql) {
    return OutlineReader.read(sql);
  }

  /** The places that name a table, in the order of the text. */
  public List<TableReference> tables() {
    return names.tables();
  }

  /** The common table expressions, in the order of the text. */
  public List<NamePlace> ctes() {
    return names.ctes();
  }

  /** The entries of the select list or RETURNING list. */
  public List<ResultColumn> resultColumns() {
    return shape.resultColumns();
  }

  /** Where the columns of the result are listed; the statement's beginning where they are not. */
  public Span resultSpan() {
    List<ResultColumn> listed = resultColumns();
    if (listed.isEmpty()) {
      int start = statements.isEmpty() ? 0 : statements.get(0).start();
      return new Span(start, start);
    }
    int end = listed.get(listed.size() - 1).span().end();
    return new Span(listed.get(0).span().start(), end);
  }

  /**
   * Where a column of the result is listed; the whole list where stars do not let it be told.
   *
   * @param place its place in the result
   * @param count how many columns the result has
   */
  public Span resultSpan(int place, int count) {
    return resultColumns().size() == count ? resultColumns().get(place).span() : resultSpan();
  }

  /** True if a common table expression of this name is defined anywhere in the text. */
  public boolean definesCte(String name) {
    return ctes().stream().anyMatch(cte -> SqlName.same(cte.name(), name));
  }

  /** True if the first statement has the clause on its outermost level. */
  public boolean has(Clause clause) {
    return shape.clauses().contains(clause);
  }

  /** True for a write with a RETURNING clause. */
  public boolean hasReturning() {
    return kind.isWrite() && has(Clause.RETURNING);
  }

  /**
   * True if the text alone proves that the statement gives at most one row: a literal LIMIT 1, an
   * aggregate without GROUP BY, a query without FROM, or a single row of VALUES. Where a unique key
   * would prove it, this says false.
   */
  public boolean givesAtMostOneRow() {
    if (shape.isLimitedToOne()) {
      return true;
    }
    if (shape.isCompound()) {
      return false;
    }
    return switch (kind) {
      case SELECT -> shape.isUngroupedAggregate() || givesOneConstantRow();
      case INSERT -> shape.valueRows() == 1;
      default -> false;
    };
  }

  private boolean givesOneConstantRow() {
    return !has(Clause.FROM) && shape.valueRows() <= 1;
  }
}
