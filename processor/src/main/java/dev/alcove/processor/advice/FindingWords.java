// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.IndexShape;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what costs in a plan, and what to do about it. */
final class FindingWords {

  private static final String HERE = "No index helps here";

  private final Database database;
  private final TableFacts tables;
  private final Report report;

  FindingWords(Database database, TableFacts tables, Report report) {
    this.database = database;
    this.tables = tables;
    this.report = report;
  }

  /**
   * Reports what costs, and the indexes that help.
   *
   * @param rest what costs with these indexes, too
   */
  void report(
      PlannedQuery query,
      Table table,
      List<Finding> findings,
      List<ProposedIndex> indexes,
      List<Finding> rest) {
    List<String> remedy = new ArrayList<>();
    for (ProposedIndex index : indexes) {
      add(index, remedy.isEmpty() ? "Add " : " and ", remedy);
    }
    if (!rest.isEmpty()) {
      remedy.add("; " + rest(rest));
    }
    report(query, table, findings, remedy);
  }

  private void add(ProposedIndex index, String before, List<String> remedy) {
    Table table = tables.table(index.table());
    if (table != null) {
      remedy.add(before + IndexText.of(index, table, database));
      remedy.add(" to " + table.type().lastName());
      String join = " in place of ";
      for (Index present : table.indexes()) {
        if (replaces(index, present)) {
          remedy.add(join + '"' + present.name() + '"' + IndexText.removal(present, database));
          join = " and ";
        }
      }
    }
  }

  private static boolean replaces(ProposedIndex index, Index present) {
    return !present.unique()
        && IndexShape.of(present).isPrefixOf(IndexShape.of(index.entries(), index.where()));
  }

  /** Reports what costs, although no index helps. */
  void report(PlannedQuery query, Table table, List<Finding> findings) {
    report(query, table, findings, List.of(hopeless(findings)));
  }

  /** What to do about the rest is said at once: who has added the indexes is not told of more. */
  private static String rest(List<Finding> findings) {
    if (findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.SORT)) {
      return "no index has the rest in order";
    }
    String hopeless = hopeless(findings);
    return hopeless.startsWith(HERE)
        ? "no index helps the rest" + hopeless.substring(HERE.length())
        : Character.toLowerCase(hopeless.charAt(0)) + hopeless.substring(1);
  }

  private static String hopeless(List<Finding> findings) {
    if (isInText(findings)) {
      String column = beginning(findings);
      return column.isEmpty()
          ? "No index finds text inside of text: search by words with @FullText"
          : "An index finds beginnings, minding capitals, by "
              + column
              + " >= :a AND "
              + column
              + " < :a || char(1114111)";
    }
    List<BlockSource> sources =
        findings.stream().flatMap(finding -> finding.source().block().sources().stream()).toList();
    boolean readsJson = sources.stream().anyMatch(BlockSource::isJson);
    boolean isJoin =
        findings.stream()
            .map(finding -> finding.source().block().sources())
            .anyMatch(all -> all.stream().filter(source -> !source.isJson()).count() > 1);
    return isJoin
        ? HERE + ": begin with what has few rows, and CROSS JOIN what follows"
        : readsJson
            ? "No index looks into JSON: keep what is searched in a table of its own"
            : HERE + ": say @Table(expectedRows = …) if there are few rows";
  }

  /**
   * The column whose beginning is looked for by a pattern that is put together; empty if there is
   * none. SQLite takes an index for patterns that it has as a whole.
   */
  private static String beginning(List<Finding> findings) {
    for (Finding finding : findings) {
      for (Expression condition : finding.source().block().conditions()) {
        if (condition instanceof Expression.Like like
            && like.left() instanceof Expression.ColumnName column
            && like.pattern() instanceof Expression.Binary pattern
            && pattern.operator().equals("||")
            && pattern.left() instanceof Expression.Parameter) {
          return column.span().of(finding.source().block().sql());
        }
      }
    }
    return "";
  }

  /** Whether rows are found by what is inside of their texts. */
  static boolean isInText(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.source().block().conditions().stream())
        .flatMap(condition -> BlockShape.disjuncts(condition).stream())
        .anyMatch(Expression.Like.class::isInstance);
  }

  private void report(
      PlannedQuery query, Table table, List<Finding> findings, List<String> remedy) {
    Finding.Kind kind = findings.stream().map(Finding::kind).sorted().findFirst().orElseThrow();
    ProblemId id = kind == Finding.Kind.SORT ? ProblemId.TEMP_SORT : ProblemId.FULL_SCAN;
    List<String> pieces = new ArrayList<>(remedy);
    pieces.add(", or @SuppressWarnings(\"" + id.id() + "\").");
    List<String> details = new ArrayList<>(excerpt(query, findings));
    details.addAll(lines(pieces));
    boolean sorts = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.SORT);
    report.add(
        new Problem(id, query.origin(), sentence(query.name(), table, kind, sorts), details));
  }

  /** As many pieces on a line as there is room for. */
  private static List<String> lines(List<String> pieces) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isEmpty() && line.length() + piece.length() > SqlExcerpt.MAX_COLUMNS) {
        boolean isClause = piece.startsWith(", ");
        lines.add(isClause ? line + "," : line);
        line = piece.substring(isClause ? 2 : 1);
      } else {
        line += piece;
      }
    }
    lines.add(line);
    return lines;
  }

  private static String sentence(String name, Table table, Finding.Kind kind, boolean sorts) {
    String quoted = '"' + table.name() + '"';
    return switch (kind) {
      case SCAN ->
          name
              + " reads all of "
              + quoted
              + (sorts ? " to find and sort some of its rows." : " to find some of its rows.");
      case INNER_SCAN -> name + " reads all of " + quoted + " for each row that it is joined with.";
      case AUTOMATIC_INDEX -> name + " makes an index of all of " + quoted + " each time it runs.";
      case ENDS -> name + " reads all of " + quoted + " for its least or greatest value.";
      case SORT -> name + " sorts rows of " + quoted + " that no index has in this order.";
    };
  }

  /** The line that names the table, if the query does; a view may read it instead. */
  private static List<String> excerpt(PlannedQuery query, List<Finding> findings) {
    List<TableReference> references = StatementOutline.of(query.sql()).tables();
    for (Finding finding : findings) {
      TableReference read = read(finding.source(), references);
      if (read != null) {
        return lines(SqlExcerpt.of(query.sql(), read.span()));
      }
    }
    List<String> aliases = findings.stream().map(finding -> finding.source().alias()).toList();
    for (TableReference reference : references) {
      String alias = reference.alias() == null ? reference.name() : reference.alias();
      if (aliases.stream().anyMatch(each -> SqlName.same(each, alias))) {
        return lines(SqlExcerpt.of(query.sql(), reference.span()));
      }
    }
    return List.of();
  }

  /**
   * The reference of the user's text that is this source; null where parts that are left out do not
   * let it be told. The plan is that of a text with numbers in place of variables.
   */
  private static @Nullable TableReference read(
      BlockSource source, List<TableReference> references) {
    List<TableReference> planned = StatementOutline.of(source.block().sql()).tables();
    for (int i = 0; i < planned.size() && planned.size() == references.size(); i++) {
      boolean isSource = planned.get(i).span().equals(source.span());
      if (isSource && SqlName.same(planned.get(i).name(), references.get(i).name())) {
        return references.get(i);
      }
    }
    return null;
  }

  private static List<String> lines(SqlExcerpt excerpt) {
    return List.of(excerpt.line(), excerpt.pointer());
  }
}
