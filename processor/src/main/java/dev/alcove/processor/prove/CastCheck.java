// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Affinity;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.NamePlace;
import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Case;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.Statement.Insert;
import dev.alcove.processor.sql.tree.Statement.Update;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the user's own CAST loses: of a text that is no number it makes 0, of 1.5 it makes 1,
 * and nobody notices. Within CASE or iif the user has thought of such values.
 *
 * @see <a href="https://www.sqlite.org/lang_expr.html#castexpr">CAST expressions</a>
 */
final class CastCheck {

  private final TrialDatabase database;
  private final VersionStep step;

  CastCheck(TrialDatabase database, VersionStep step) {
    this.database = database;
    this.step = step;
  }

  /** Looks at a statement that is about to run; what it would lose. */
  Optional<ProofFinding> statement(String sql, int place) {
    Optional<Statement> statement = StatementReader.read(sql);
    if (statement.isPresent() && statement.get() instanceof Update update) {
      return update(sql, update, place);
    }
    return statement.isPresent() && statement.get() instanceof Insert insert
        ? insert(sql, insert, place)
        : Optional.empty();
  }

  private Optional<ProofFinding> update(String sql, Update update, int place) {
    if (update.from() != null || !update.ctes().isEmpty()) {
      return Optional.empty();
    }
    String table = update.target().name();
    Expression where = update.where();
    String rows =
        "%s AS %s WHERE (%s)"
            .formatted(
                SqlName.quoteIfNeeded(table),
                SqlName.quoteIfNeeded(update.target().alias()),
                where == null ? "true" : where.span().of(sql));
    return update.assignments().stream()
        .flatMap(assignment -> losses(sql, assignment.value(), rows, table).stream())
        .findFirst()
        .map(finding -> finding.ofUser(place));
  }

  private Optional<ProofFinding> insert(String sql, Insert insert, int place) {
    Query query = insert.rows();
    if (query == null || !isSimple(insert, query)) {
      return Optional.empty();
    }
    if (!(query.parts().get(0) instanceof Select select) || isGrouped(select)) {
      return Optional.empty();
    }
    String rows = sources(sql) + (select.where() == null ? " WHERE true" : "");
    return select.items().stream()
        .flatMap(item -> Optional.ofNullable(item.expression()).stream())
        .flatMap(value -> losses(sql, value, rows, insert.target().name()).stream())
        .findFirst()
        .map(finding -> finding.ofUser(place));
  }

  private static boolean isSimple(Insert insert, Query query) {
    return insert.ctes().isEmpty()
        && insert.conflicts().isEmpty()
        && insert.returning().isEmpty()
        && query.ctes().isEmpty()
        && query.parts().size() == 1
        && query.orderBy().isEmpty()
        && query.limit() == null;
  }

  private static boolean isGrouped(Select select) {
    return select.from() == null || !select.groupBy().isEmpty() || select.having() != null;
  }

  /** What follows the statement's own FROM. */
  private static String sources(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    int depth = 0;
    for (Token token : tokens) {
      depth += token.kind() == TokenKind.LEFT_PAREN ? 1 : 0;
      depth -= token.kind() == TokenKind.RIGHT_PAREN ? 1 : 0;
      if (depth == 0 && SqlName.same(token.text(sql), "FROM")) {
        return sql.substring(token.end()).replaceFirst(";\\s*$", "");
      }
    }
    return "";
  }

  /** Looks at the conversions of a table whose rows are about to be copied. */
  Optional<ProofFinding> conversions(String table) {
    for (Conversion conversion : step.hints().conversions()) {
      if (SqlName.same(conversion.table(), table)) {
        String sql = conversion.expression();
        String rows = SqlName.quoteIfNeeded(table) + " WHERE true";
        Optional<ProofFinding> loss =
            StatementReader.readExpression(sql).flatMap(value -> losses(sql, value, rows, table));
        if (loss.isPresent()) {
          return loss.map(finding -> finding.at(List.of(conversion.column()), finding.row()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ProofFinding> losses(String sql, Expression value, String rows, String table) {
    return unguarded(value).stream()
        .flatMap(cast -> loss(cast, sql, rows, table).stream())
        .findFirst();
  }

  /** The casts to a number for which the expression has no other branch. */
  private static List<Cast> unguarded(Expression value) {
    List<Cast> casts = new ArrayList<>();
    List<Expression> guards = new ArrayList<>();
    Operands.visit(
        value,
        part -> {
          if (part instanceof Cast cast && isNumber(cast.type())) {
            casts.add(cast);
          } else if (part instanceof Case || (part instanceof Call call && isGuard(call))) {
            guards.add(part);
          }
        });
    casts.removeIf(
        cast ->
            guards.stream()
                .anyMatch(
                    guard ->
                        guard.span().start() <= cast.span().start()
                            && cast.span().end() <= guard.span().end()));
    return casts;
  }

  private static boolean isNumber(String type) {
    Affinity affinity = Affinity.of(type, false);
    return affinity != Affinity.TEXT && affinity != Affinity.NONE;
  }

  private static boolean isGuard(Call call) {
    return call.name().equals("iif") || call.name().equals("if");
  }

  private Optional<ProofFinding> loss(Cast cast, String sql, String rows, String table) {
    String operand = cast.operand().span().of(sql);
    String result = "CAST(" + operand + " AS " + cast.type() + ")";
    // A comparison with a number takes a text for the number that it looks like. What is too large
    // for an INTEGER is no loss that anybody would look for.
    String lost =
        "%2$s <> (%1$s) AND (typeof(%1$s) = 'text' OR (typeof(%1$s) = 'real' AND abs(%1$s) < 9e18))"
            .formatted(operand, result);
    String query =
        "SELECT quote(%s), quote(%s) FROM %s AND %s LIMIT 1".formatted(operand, result, rows, lost);
    if (database.refusal(query).isPresent()) {
      // It reads what only the whole statement knows, such as groups.
      return Optional.empty();
    }
    List<List<@Nullable String>> found = rows(query);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String row = row(rows, lost, table, operand);
    return Optional.of(
        new ProofFinding(
            Kind.CAST_LOSES,
            step.version(),
            table,
            List.of(),
            row,
            RowText.shortened(found.get(0).get(0)),
            RowText.shortened(found.get(0).get(1)),
            result,
            -1));
  }

  private List<List<@Nullable String>> rows(String query) {
    try {
      return database.rows(query);
    } catch (IllegalStateException e) {
      // An expression that fails for a row stops the statement itself, too.
      return List.of();
    }
  }

  /** The row, where it is one of a single table. */
  private String row(String rows, String lost, String table, String operand) {
    String plain = SqlName.quoteIfNeeded(table);
    for (String start : List.of(plain + " WHERE ", plain + " AS " + plain + " WHERE ")) {
      if (rows.startsWith(start)) {
        String condition = rows.substring(start.length()) + " AND " + lost;
        List<String> columns =
            SqlExpression.columns(operand).stream().map(NamePlace::name).distinct().toList();
        return RowText.of(database, StoredTable.of(database, table), condition, columns);
      }
    }
    return "";
  }
}
