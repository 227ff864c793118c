// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What the methods of one generated DAO share: the names of its members, constants, readers and
 * binders. Filled while methods are planned. Not safe for several threads.
 */
final class DaoMembers {

  private final Dao dao;
  private final Names names;
  private final Relations relations;
  private final Readers readers;
  private final Binders binders;
  private final List<Table> tables;
  private final List<SqlConstant> constants = new ArrayList<>();
  private final List<ReadsConstant> reads = new ArrayList<>();

  /** Begins with the names that the user has given. */
  DaoMembers(Database database, Dao dao) {
    this.dao = dao;
    this.tables = database.tables();
    this.names = Names.without(dao.methods().stream().map(DaoMethod::name).toList());
    names.reserve(DaoPlan.DATABASE);
    this.relations = new Relations(database, names, constants);
    this.readers = new Readers(names, relations);
    this.binders = new Binders(names);
  }

  Readers readers() {
    return readers;
  }

  Relations relations() {
    return relations;
  }

  Binders binders() {
    return binders;
  }

  List<SqlConstant> constants() {
    return List.copyOf(constants);
  }

  /** The tables of the database. */
  List<Table> tables() {
    return tables;
  }

  List<ReadsConstant> reads() {
    return List.copyOf(reads);
  }

  /**
   * Adds a constant that says what a live query reads, and gives its name.
   *
   * @param purpose what for: {@code HISTORY}
   * @param type the class that holds the table
   * @param table the constant that stands for the table
   * @param columns the columns
   */
  String reads(String purpose, TypeRef type, String table, List<String> columns) {
    String name = names.take("READS_" + purpose);
    reads.add(new ReadsConstant(name, type, table, columns));
    return name;
  }

  /** Adds a constant for SQL without lists; the name says what for: {@code INSERT_ALL}. */
  String constant(String purpose, String sql) {
    return add(purpose, List.of(FormTexts.plain(sql)));
  }

  /** Adds a constant for the SQL of a query, in all its forms. */
  String constant(CheckedQuery query) {
    List<SqlConstant.Form> forms = FormTexts.of(query);
    return add(LocalNames.constant(query.method().name()), forms);
  }

  /** A scope for the locals of a method: the user's names are taken. */
  Names locals(DaoMethod method) {
    Names locals = new Names();
    method.parameters().forEach(parameter -> locals.reserve(parameter.name()));
    locals.reserve(DaoPlan.DATABASE);
    return locals;
  }

  /** The declaration of a method that returns null only in place of a single item. */
  Signature signature(DaoMethod method, String sql) {
    boolean nullable = method.result().nullable() && method.result().container() == Container.NONE;
    return signature(method, nullable, sql);
  }

  /**
   * The declaration of a method.
   *
   * @param nullableResult whether it may return null
   * @param sql the SQL for its Javadoc; empty for none
   */
  Signature signature(DaoMethod method, boolean nullableResult, String sql) {
    return new Signature(
        method.name(),
        dao.type().lastName() + "." + method.name(),
        method.visibility(),
        method.varargs(),
        method.thrown(),
        method.parameters().stream()
            .map(p -> new Signature.Argument(p.name(), p.type(), p.nullable()))
            .toList(),
        method.result().type(),
        nullableResult,
        SqlLines.comment(sql));
  }

  private String add(String purpose, List<SqlConstant.Form> forms) {
    String name = names.take("SQL_" + purpose);
    constants.add(new SqlConstant(name, forms));
    return name;
  }
}
