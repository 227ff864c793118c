// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Remark;
import dev.alcove.processor.analysis.StatementAnalyzer;
import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.depend.DependencyFinder;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.ResultColumn;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the queries of a DAO on a real database with the declared schema. A query passes the rules
 * in order; the first that it breaks silences the later ones, so that one cause gives one error.
 */
public final class QueryChecker {

  private final SqliteDatabase sqlite;
  private final Database database;
  private final Report report;
  private final SchemaNames names;
  private final StatementRule statementRule = new StatementRule();
  private final VariableRule variableRule = new VariableRule();
  private final NullUseRule nullUseRule = new NullUseRule();
  private final SortOrderRule sortOrderRule = new SortOrderRule();
  private final OptionalPartRule optionalPartRule = new OptionalPartRule();
  private final VariantColumnsRule variantColumnsRule = new VariantColumnsRule();
  private final PagingRule pagingRule = new PagingRule();
  private final PageMaker pageMaker;
  private final FormRule formRule;
  private final FeatureGate featureGate;
  private final ParameterTypeRule parameterTypeRule;
  private final WrittenValueRule writtenValueRule;
  private final ComparedColumnsRule comparedColumnsRule;
  private final FullTextQueryRule fullTextQueryRule = new FullTextQueryRule();
  private final FullTextCallRule fullTextCallRule;
  private final FullTextMatchRule fullTextMatchRule;
  private final FullTextWriteRule fullTextWriteRule;
  private final PairedTextRule pairedTextRule;
  private final RemarkRule remarkRule;
  private final WriteRules writeRules;
  private final ResultRule resultRule = new ResultRule();
  private final RelationRule relationRule;
  private final PartColumns partColumns;
  private final SeveralRowsRule severalRowsRule = new SeveralRowsRule();

  /** Made with the first query: a schema without any need not be looked through. */
  private @Nullable StatementAnalyzer analyzer;

  private @Nullable LiveDependencies live;

  /** A checker over a database that holds the declared schema. */
  public QueryChecker(SqliteDatabase sqlite, Database database, Report report) {
    this.sqlite = sqlite;
    this.database = database;
    this.report = report;
    this.names = new SchemaNames(database);
    this.formRule = new FormRule(sqlite, names);
    this.featureGate = new FeatureGate(database);
    this.pageMaker = new PageMaker(sqlite, database, featureGate);
    this.parameterTypeRule = new ParameterTypeRule(database);
    this.writtenValueRule = new WrittenValueRule(database);
    this.comparedColumnsRule = new ComparedColumnsRule(database);
    List<FullTextIndex> indexes = FullTextIndex.of(database);
    this.fullTextCallRule = new FullTextCallRule(database, indexes);
    this.fullTextMatchRule = new FullTextMatchRule(sqlite, database, indexes);
    this.fullTextWriteRule = new FullTextWriteRule(indexes);
    this.pairedTextRule = new PairedTextRule(indexes);
    this.remarkRule = new RemarkRule(database);
    this.relationRule =
        new RelationRule(database, new DeclaredRelationRule(sqlite, database, report, names));
    this.partColumns = new PartColumns(new RowOrigins(sqlite, database));
    this.writeRules = new WriteRules(database);
  }

  /** The queries of a DAO that SQLite accepts, by method. */
  public Map<DaoMethod, CheckedQuery> check(Dao dao) {
    Map<DaoMethod, CheckedQuery> checked = new LinkedHashMap<>();
    for (DaoMethod method : dao.methods()) {
      if (method.operation() instanceof Operation.Query query) {
        StatementOutline outline = StatementOutline.of(query.sql());
        CheckedQuery result = check(new QuerySubject(dao, method, query, outline, report));
        if (result != null) {
          checked.put(method, result);
        }
      }
    }
    return checked;
  }

  /** Whether the text alone breaks no rule, so that SQLite can be asked. */
  private boolean isUnderstood(QuerySubject subject) {
    return !LiveResultRule.refuses(subject.method())
        && statementRule.accepts(subject)
        && variableRule.accepts(subject)
        && sortOrderRule.accepts(subject)
        && optionalPartRule.acceptsParameters(subject)
        && nullUseRule.accepts(subject)
        && pagingRule.accepts(subject)
        && !names.anyIsDouble(subject.tables())
        && fullTextWriteRule.accepts(subject)
        && fullTextCallRule.accepts(subject);
  }

  private @Nullable CheckedQuery check(QuerySubject subject) {
    if (!isUnderstood(subject)) {
      return null;
    }
    List<QueryForm> forms = QueryForm.of(subject);
    List<CheckedForm> checked = new ArrayList<>();
    for (QueryForm form : forms) {
      CheckedForm found = check(subject, form);
      if (found == null || !variantColumnsRule.accepts(subject, checked, found)) {
        return null;
      }
      checked.add(found);
    }
    PagedQuery paging = null;
    if (PagingRule.isPaged(subject)) {
      paging = pageMaker.make(subject, forms, analyzer());
      if (paging == null) {
        return null;
      }
    }
    CheckedForm whole = CheckedForm.whole(checked, subject);
    PartColumns.Named named = checkWhole(subject, whole);
    QueryVariants variants = CheckedForm.variants(checked, subject);
    return new CheckedQuery(
        named == null ? subject.method() : named.method(),
        variants.whole(),
        subject.outline(),
        named == null ? whole.columns() : named.columns(),
        whole.facts(),
        whole.tables(),
        variants,
        dependencies(subject, forms),
        paging);
  }

  /** What a live query depends on. After an error nobody asks. */
  private List<List<Dependency>> dependencies(QuerySubject subject, List<QueryForm> forms) {
    return subject.method().result().isLive() && !report.hasErrors()
        ? live().of(subject, forms)
        : List.of();
  }

  /**
   * What the raw queries of a DAO depend on that are live: what they observe. Nothing may be wrong
   * with the DAO.
   */
  public Map<DaoMethod, List<Dependency>> observed(Dao dao) {
    Map<DaoMethod, List<Dependency>> observed = new LinkedHashMap<>();
    for (DaoMethod method : dao.methods()) {
      if (method.operation() instanceof Operation.RawQuery raw && method.result().isLive()) {
        List<Dependency> found = new ArrayList<>();
        for (TypeRef type : raw.observes()) {
          String name = RelationQuery.name(database, type);
          if (name != null) {
            found.addAll(live().ofRows(name));
          }
        }
        observed.put(method, found);
      }
    }
    return observed;
  }

  private LiveDependencies live() {
    LiveDependencies known = live;
    if (known == null) {
      known = new LiveDependencies(database, new DependencyFinder(sqlite, sqlite.catalog()));
      live = known;
    }
    return known;
  }

  /** Checks what holds for all forms; the columns as the result names them, null after an error. */
  private PartColumns.@Nullable Named checkWhole(QuerySubject subject, CheckedForm whole) {
    featureGate.check(subject);
    OrderTerms.of(subject).forEach(featureGate::check);
    List<ResultColumn> columns = whole.columns();
    StatementFacts facts = whole.facts();
    parameterTypeRule.check(subject, facts.parameters());
    writtenValueRule.check(subject, facts.written());
    comparedColumnsRule.check(subject, facts.compared());
    nullUseRule.check(subject, facts.parameters());
    boolean isSearch = fullTextQueryRule.accepts(subject);
    if (facts.remarks().stream().noneMatch(each -> each.kind() == Remark.Kind.GROUPED_CALL)) {
      pairedTextRule.check(subject, columns);
    }
    for (Remark remark : facts.remarks()) {
      // A FullTextQuery behind LIKE has been reported; whoever follows that, has no pattern.
      if (isSearch || remark.kind() != Remark.Kind.LEADING_WILDCARD) {
        remarkRule.check(subject, remark);
      }
    }
    writeRules.check(subject, facts.writes());
    PartColumns.Named named =
        Gaps.inViews(database, subject.tables(), report)
            ? null
            : partColumns.named(subject, columns);
    if (named != null) {
      List<FoundColumn> found = FoundColumn.of(subject, named.columns(), facts, database);
      QuerySubject judged = subject.of(named.method());
      resultRule.check(judged, found);
      relationRule.check(judged, found);
    }
    if (!columns.isEmpty()) {
      severalRowsRule.check(subject, facts.atMostOneRow());
    }
    return named;
  }

  private @Nullable CheckedForm check(QuerySubject subject, QueryForm form) {
    Preparation.Prepared prepared = formRule.prepare(subject, form);
    if (prepared == null || !fullTextMatchRule.accepts(subject, form)) {
      return null;
    }
    List<ResultColumn> columns = FullTextColumns.typed(subject, database, prepared.columns());
    StatementFacts facts =
        analyzer().analyze(form.text(), BoundValues.of(subject, form.given()), columns);
    return new CheckedForm(form, columns, facts, sqlite.tableUse(form.template().text()));
  }

  private StatementAnalyzer analyzer() {
    StatementAnalyzer known = analyzer;
    if (known == null) {
      known = new StatementAnalyzer(sqlite.catalog());
      analyzer = known;
    }
    return known;
  }
}
