// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.analysis.ResultFact;
import dev.alcove.processor.analysis.RowOrder;
import dev.alcove.processor.analysis.StatementAnalyzer;
import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.LimitCount;
import dev.alcove.processor.sql.PageText;
import dev.alcove.processor.sql.SqlFeature;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what reads the pages of a query: for each of its forms, the rows and their order. */
final class PageMaker {

  private final SqliteDatabase sqlite;
  private final Database database;
  private final FeatureGate gate;
  private final PagingRule rule = new PagingRule();

  PageMaker(SqliteDatabase sqlite, Database database, FeatureGate gate) {
    this.sqlite = sqlite;
    this.database = database;
    this.gate = gate;
  }

  /** The pages of a query; null after an error. */
  @Nullable PagedQuery make(
      QuerySubject subject, List<QueryForm> forms, StatementAnalyzer analyzer) {
    List<PagedQuery.Form> paged = new ArrayList<>();
    List<List<Conversion>> keys = new ArrayList<>();
    for (QueryForm form : forms) {
      RowOrder order = analyzer.order(form.named());
      if (!rule.accepts(subject, order)) {
        return null;
      }
      List<Conversion> key = key(order);
      PagedQuery.Form made = form(subject, form, order, analyzer, !key.isEmpty());
      if (made == null) {
        return null;
      }
      keys.add(key);
      paged.add(made);
    }
    boolean isOne = keys.stream().distinct().count() == 1;
    String request = PagingRule.requests(subject).get(0).name();
    return new PagedQuery(
        request,
        limit(forms.get(0)),
        paged,
        isOne ? keys.get(0) : List.of(),
        !gate.isTooNew(SqlFeature.ROW_VALUE));
  }

  private PagedQuery.@Nullable Form form(
      QuerySubject subject,
      QueryForm form,
      RowOrder order,
      StatementAnalyzer analyzer,
      boolean hasKey) {
    List<String> columns = order.terms().stream().map(RowOrder.Term::sql).toList();
    String text = PageText.rows(form.named(), columns, order.isWrapped());
    SqlTemplate rows = form.template(subject, text);
    Preparation preparation = sqlite.prepare(rows.text());
    if (preparation instanceof Rejection rejection) {
      subject.problem(
          ProblemId.PAGING,
          subject.name()
              + " cannot be read page by page: with the columns of its order SQLite says \""
              + rejection.message()
              + "\".",
          rejection.message().startsWith("ambiguous column name: ")
              ? "Write the table before the name that it sorts by."
              : "Sort by columns of its tables.");
      return null;
    }
    Preparation.Prepared prepared = (Preparation.Prepared) preparation;
    StatementFacts facts =
        analyzer.analyze(text, BoundValues.of(subject, form.given()), prepared.columns());
    int first = facts.results().size() - columns.size();
    List<PagedQuery.Term> terms = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      RowOrder.Term term = order.terms().get(i);
      ResultFact fact = facts.results().get(first + i);
      terms.add(
          new PagedQuery.Term(
              term.descending(), !fact.value().isNeverNull(), term.nullsMoved(), term.collation()));
    }
    String sorted = PageText.sorted(text, order(terms), LimitCount.of(limit(form)));
    return new PagedQuery.Form(
        rows, form.template(subject, sorted), terms, hasKey ? order.key() : List.of());
  }

  /** The variable behind those of the query. */
  private static int limit(QueryForm form) {
    return form.values().size() + 1;
  }

  private static String order(List<PagedQuery.Term> terms) {
    List<String> order = new ArrayList<>();
    for (PagedQuery.Term term : terms) {
      order.add(term.sql(PageText.COLUMN + (order.size() + 1)));
    }
    return String.join(", ", order);
  }

  /** How the key is stored; empty if a part of it is no column of a table. */
  private List<Conversion> key(RowOrder order) {
    List<Conversion> key = new ArrayList<>();
    for (int place : order.key()) {
      ColumnOrigin origin = order.terms().get(place).origin();
      Table table = origin == null ? null : TableFinder.named(database, origin.table());
      Column column = origin == null || table == null ? null : table.column(origin.column());
      if (column == null) {
        return List.of();
      }
      key.add(column.conversion());
    }
    return key;
  }
}
