// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.StatementAnalyzer;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Map;

/**
 * A relation leads to rows: its tables and columns exist and fit, and SQLite takes the query that
 * loads the children. The first thing that is wrong silences the rest.
 */
final class DeclaredRelationRule {

  private final SqliteDatabase sqlite;
  private final Database database;
  private final Report report;
  private final FragmentRule fragmentRule;
  private final FeatureGate featureGate;
  private final ColumnsRule columnsRule = new ColumnsRule();
  private final ResultTypeRule typeRule = new ResultTypeRule();

  DeclaredRelationRule(SqliteDatabase sqlite, Database database, Report report, SchemaNames names) {
    this.sqlite = sqlite;
    this.database = database;
    this.report = report;
    this.featureGate = new FeatureGate(database);
    this.fragmentRule = new FragmentRule(sqlite, names);
  }

  /** The columns of the query that loads the children; empty if something is wrong. */
  List<FoundColumn> check(Relation relation) {
    RowClass rows = RelationQuery.rows(database, relation.table());
    if (rows == null) {
      if (!Gaps.inTables(report)) {
        problem(
            relation,
            relation.label()
                + " takes its rows from "
                + relation.table().lastName()
                + ", which is no table or view of "
                + database.type().lastName()
                + ".",
            "Name the class of one that the database lists: table = ….class.");
      }
      return List.of();
    }
    return isHeld(relation)
            && columnsExist(relation, rows)
            && linkExists(relation)
            && keysFit(relation)
            && fragmentsFit(relation)
        ? columns(relation)
        : List.of();
  }

  /** What messages about the query as a whole name. */
  SqlSubject subject(Relation relation) {
    return new RelationSql(
        "@Relation of " + relation.label(),
        RelationQuery.of(database, relation).sample(),
        relation.origins().mark(),
        report);
  }

  private boolean isHeld(Relation relation) {
    if (relation.container() != Container.NONE || relation.nullable()) {
      return true;
    }
    return problem(
        relation,
        relation.label() + " holds one " + relation.element().type() + ", but there may be none.",
        "Mark it as @Nullable, or hold an Optional.");
  }

  private boolean columnsExist(Relation relation, RowClass rows) {
    if (!exists(relation, rows, relation.childColumn())) {
      return false;
    }
    for (String name : RelationQuery.read(relation)) {
      if (!exists(relation, rows, name)) {
        return false;
      }
    }
    return true;
  }

  private boolean exists(Relation relation, RowClass rows, String name) {
    if (RelationQuery.find(rows, name) != null) {
      return true;
    }
    List<String> columns = rows.columns().stream().map(Column::name).toList();
    return problem(
        relation,
        relation.label()
            + " reads \""
            + name
            + "\", which \""
            + RelationQuery.name(database, relation.table())
            + "\" does not have.",
        NameOffer.of(name, columns, "Columns"));
  }

  private boolean linkExists(Relation relation) {
    Relation.Link link = relation.link();
    if (link == null) {
      return true;
    }
    Table between = TableFinder.find(database, link.table());
    if (between == null) {
      return Gaps.inTables(report)
          || problem(
              relation,
              relation.label()
                  + " goes through "
                  + link.table().lastName()
                  + ", which is no table of "
                  + database.type().lastName()
                  + ".",
              "Name the class of a table that the database lists.");
    }
    for (String name : List.of(link.parentColumn(), link.childColumn())) {
      if (!name.isEmpty() && between.column(name) == null) {
        return problem(
            relation,
            relation.label()
                + " reads \""
                + name
                + "\", which table \""
                + between.name()
                + "\" does not have.",
            NameOffer.columns(name, between));
      }
    }
    return isNamed(relation, between, "child", "throughChildColumn")
        && isNamed(relation, between, "parent", "throughParentColumn");
  }

  private boolean isNamed(Relation relation, Table between, String side, String attribute) {
    Column column =
        side.equals("child")
            ? RelationQuery.linkChild(database, relation)
            : RelationQuery.linkParent(database, relation);
    return column != null
        || problem(
            relation,
            relation.label()
                + " goes through \""
                + between.name()
                + "\", whose foreign keys do not tell which column refers to the "
                + side
                + ".",
            "Name it: " + attribute + " = \"…\".");
  }

  /** Parents and children are put together in Java, which knows no collations. */
  private boolean keysFit(Relation relation) {
    RelationQuery query = RelationQuery.of(database, relation);
    Column linkChild = query.linkChild();
    if (linkChild != null && storage(linkChild) != storage(query.child())) {
      return problem(
          relation,
          relation.label()
              + " compares \""
              + linkChild.name()
              + "\", stored as "
              + storage(linkChild)
              + ", with \""
              + query.child().name()
              + "\", stored as "
              + storage(query.child())
              + ".",
          "Compare columns that store the same.");
    }
    if (!isCollated(query.key())) {
      return true;
    }
    return problem(
        relation,
        relation.label()
            + " compares \""
            + query.key().name()
            + "\", whose collation is "
            + query.key().collation()
            + "; rows are put together by equal values alone.",
        "Let the column that refers to the parent have no collation.");
  }

  /** Whether values of a column can be equal to SQLite that are not to Java. */
  static boolean isCollated(Column column) {
    return !column.collation().isEmpty() && !column.collation().equalsIgnoreCase("BINARY");
  }

  private static StorageClass storage(Column column) {
    return column.conversion().storage();
  }

  private boolean fragmentsFit(Relation relation) {
    String from =
        "SELECT 1 FROM "
            + SqlName.quoteIfNeeded(String.valueOf(RelationQuery.name(database, relation.table())));
    Relation.Origins origins = relation.origins();
    return fits(relation, "condition", relation.where(), origins.where(), from + " WHERE (", ")")
        && fits(
            relation,
            "list of ordering terms",
            relation.orderBy(),
            origins.orderBy(),
            from + " ORDER BY ",
            " LIMIT 1");
  }

  private boolean fits(
      Relation relation, String form, String sql, Origin origin, String before, String after) {
    if (sql.isEmpty()) {
      return true;
    }
    if (!StatementOutline.of(sql).variables().isEmpty()) {
      report.add(
          ProblemId.RELATION,
          origin,
          relation.label() + " names a parameter in its " + form + ", but gets none.",
          "Write a value, or load the rows by a @Query of their own.");
      return false;
    }
    DeclaredSql piece =
        new DeclaredSql(
            "@Relation of " + relation.label(),
            form,
            sql,
            String.valueOf(RelationQuery.name(database, relation.table())),
            origin,
            report);
    boolean isAccepted = fragmentRule.accepts(piece, SentSql.inside(before, sql, after));
    if (isAccepted) {
      featureGate.check(piece);
    }
    return isAccepted;
  }

  private List<FoundColumn> columns(Relation relation) {
    RelationQuery query = RelationQuery.of(database, relation);
    SqlSubject subject = subject(relation);
    Preparation preparation = sqlite.prepare(query.sample());
    if (preparation instanceof Rejection rejection) {
      problem(relation, "SQLite refuses " + subject.name() + ": " + rejection.message() + ".", "");
      return List.of();
    }
    Preparation.Prepared prepared = (Preparation.Prepared) preparation;
    List<FoundColumn> columns =
        FoundColumn.of(
            subject,
            prepared.columns(),
            new StatementAnalyzer(sqlite.catalog())
                .analyze(query.sample(), Map.of(), prepared.columns()),
            database);
    if (relation.element() instanceof Element.Row row) {
      columnsRule.check(subject, row.rowClass(), columns, query.columns().get(0));
    } else {
      checkValue(relation, subject, columns.get(columns.size() - 1));
    }
    return columns;
  }

  private void checkValue(Relation relation, SqlSubject subject, FoundColumn column) {
    Element.Scalar scalar = (Element.Scalar) relation.element();
    if (!ScalarRule.canRead(scalar.conversion())) {
      report.add(
          ProblemId.NO_CONVERTER,
          relation.origins().mark(),
          relation.label()
              + " holds "
              + scalar.type()
              + ", which no column type or converter covers.",
          "Add a @Converter method from a column type to " + scalar.type() + ".");
      return;
    }
    boolean isRead = typeRule.accepts(subject, column, scalar.conversion());
    boolean takesNull =
        scalar.nullable()
            || relation.container() == Container.NONE
            || relation.container() == Container.OPTIONAL;
    if (isRead && !takesNull && !column.fact().value().isNeverNull()) {
      subject.problem(
          ProblemId.NULL_INTO_NON_NULL,
          relation.label() + " holds " + scalar.type() + ", but " + column.text() + " can be NULL.",
          "Leave it out: where = \"" + column.name() + " IS NOT NULL\".");
    }
  }

  /** Reports; always false, so that a chain of conditions ends. */
  private boolean problem(Relation relation, String sentence, String remedy) {
    report.add(ProblemId.RELATION, relation.origins().mark(), sentence, remedy);
    return false;
  }
}
