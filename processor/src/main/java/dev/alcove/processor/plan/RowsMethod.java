// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the planners of one method that writes rows share: its parameters, names and class. */
final class RowsMethod {

  private final DaoMethod method;
  private final Database database;
  private final DaoMembers members;
  private final Names locals;
  private final List<RowTarget> targets = new ArrayList<>();

  /**
   * Finds the table of each parameter.
   *
   * @param table the table's class that the annotation names; null to take the parameters' own
   */
  RowsMethod(DaoMethod method, @Nullable TypeRef table, Database database, DaoMembers members) {
    this.method = method;
    this.database = database;
    this.members = members;
    this.locals = members.locals(method);
    for (Parameter parameter : method.parameters()) {
      targets.add(target(parameter, table));
    }
  }

  DaoMethod method() {
    return method;
  }

  Database database() {
    return database;
  }

  Names locals() {
    return locals;
  }

  Readers readers() {
    return members.readers();
  }

  List<RowTarget> targets() {
    return targets;
  }

  /** Whether the method may be handed more than one row. */
  boolean isMany() {
    return targets.size() > 1 || targets.get(0).argument().isMany();
  }

  /**
   * A statement for this method.
   *
   * @param local the name for the local that holds it
   * @param what what sets its constant apart from the method's others; empty for the first
   * @param sql the SQL
   */
  RowWrite.Prepared prepare(String local, String what, RowTarget target, String sql) {
    String table = targets.size() == 1 ? "" : "_" + constant(target.argument().type().lastName());
    String suffix = what.isEmpty() ? "" : "_" + what;
    String name = members.constant(constant(method.name()) + table + suffix, sql);
    return new RowWrite.Prepared(local, name);
  }

  /** A call of a prepared statement with these values. */
  static SqlCall call(boolean writes, RowWrite.Prepared prepared, List<SqlCall.BoundValue> values) {
    return new SqlCall(writes, prepared.constant(), prepared.local(), List.of(), List.of(), values);
  }

  /** The name of the method that binds these columns, those to write before those to compare. */
  String binder(
      RowTarget target, String what, List<BoundColumn> written, List<BoundColumn> compared) {
    List<BoundColumn> all = new ArrayList<>(written);
    all.addAll(compared);
    return members.binders().method(what, BinderPlanner.plan(target.row(), all));
  }

  /**
   * Whether RETURNING gives the row of this table as it will be stored: it shows what was there
   * before the triggers ran (lang_returning.html 3).
   */
  boolean canReturn(RowTarget target) {
    return database.minimumSqlite().isAtLeast(3, 35) && target.table().triggers().isEmpty();
  }

  /** The plan: a transaction around everything if more than one statement may run. */
  RowsPlan plan(List<RowWrite> writes, Outcome outcome) {
    boolean several =
        isMany()
            || outcome.query() != null
            || writes.get(0).action() instanceof RowWrite.UpdateElseInsert;
    String transaction = several ? locals.take("transaction") : null;
    return new RowsPlan(members.signature(method, ""), transaction, writes, outcome);
  }

  private static String constant(String name) {
    return LocalNames.constant(name);
  }

  private RowTarget target(Parameter parameter, @Nullable TypeRef named) {
    Element.Row element = (Element.Row) parameter.element();
    RowClass rowClass = element.rowClass();
    Table table = table(named == null ? rowClass.type() : named);
    boolean many = parameter.container() != Container.NONE;
    String item = many ? locals.take(LocalNames.of(rowClass.type())) : null;
    RowArgument argument = new RowArgument(parameter.name(), rowClass.type(), item);
    return new RowTarget(argument, new RowColumns(table, rowClass), TableKey.of(table));
  }

  private Table table(TypeRef type) {
    return database.tables().stream()
        .filter(table -> table.type().is(type.qualifiedName()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " was planned as a table"));
  }
}
