// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.QueryVariants;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.ResultColumn;
import dev.alcove.processor.sqlite.TableUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds a {@link Dao} and its checked queries: parameters first, then the result, then what the
 * method does.
 */
final class DaoBuilder {

  private final TypeRef type;
  private final Dao.Kind kind;
  private final List<DaoMethod> methods = new ArrayList<>();
  private final Map<DaoMethod, CheckedQuery> queries = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<TypeRef> thrown = new ArrayList<>();
  private Result result = nothing(TypeRef.VOID);
  private String visibility = "public";
  private boolean varargs;

  DaoBuilder(TypeRef type, Dao.Kind kind) {
    this.type = type;
    this.kind = kind;
  }

  DaoBuilder parameter(String name, Conversion conversion) {
    return parameter(name, conversion, false);
  }

  DaoBuilder parameter(String name, Conversion conversion, boolean nullable) {
    TypeRef javaType = conversion.javaType();
    Element element = new Element.Scalar(javaType, nullable, conversion);
    return parameter(name, javaType, nullable, Container.NONE, element);
  }

  DaoBuilder items(String name, TypeRef container, Conversion item) {
    Element element = new Element.Scalar(item.javaType(), false, item);
    boolean isArray = container.kind() == TypeRef.Kind.ARRAY;
    return parameter(name, container, false, isArray ? Container.ARRAY : Container.LIST, element);
  }

  DaoBuilder nullableItems(String name, TypeRef container, Conversion item) {
    Element element = new Element.Scalar(item.javaType(), false, item);
    return parameter(name, container, true, Container.ARRAY, element);
  }

  DaoBuilder object(String name, RowClass rowClass, boolean nullable) {
    Element element = new Element.Row(rowClass.type(), nullable, rowClass);
    return parameter(name, rowClass.type(), nullable, Container.NONE, element);
  }

  DaoBuilder sql(String name) {
    TypeRef query = TypeRef.of("dev.alcove", "SqlQuery");
    return parameter(name, query, false, Container.NONE, new Element.Sql(query));
  }

  DaoBuilder varargs() {
    varargs = true;
    return this;
  }

  DaoBuilder visibility(String word) {
    visibility = word;
    return this;
  }

  DaoBuilder thrown(TypeRef exception) {
    thrown.add(exception);
    return this;
  }

  DaoBuilder returns(TypeRef nothing) {
    result = nothing(nothing);
    return this;
  }

  DaoBuilder returns(Conversion scalar) {
    return returns(scalar.javaType(), false, Container.NONE, scalar(scalar));
  }

  DaoBuilder returnsNullable(Conversion scalar) {
    Element element = new Element.Scalar(scalar.javaType(), true, scalar);
    return returns(scalar.javaType(), true, Container.NONE, element);
  }

  DaoBuilder returns(RowClass row) {
    return returns(row.type(), false, Container.NONE, row(row));
  }

  DaoBuilder returnsNullable(RowClass row) {
    return returns(row.type(), true, Container.NONE, row(row));
  }

  DaoBuilder returns(TypeRef container, Container kindOfContainer, Conversion item) {
    return returns(container, false, kindOfContainer, scalar(item));
  }

  DaoBuilder returns(TypeRef container, Container kindOfContainer, RowClass item) {
    return returns(container, false, kindOfContainer, row(item));
  }

  DaoBuilder returnsMap(
      Container kindOfMap, String keyColumn, Conversion key, TypeRef valueType, Element value) {
    TypeRef map = ChatModel.java("util", "Map", key.javaType(), valueType);
    result = new Result(map, false, kindOfMap, value, scalar(key), keyColumn, Origin.NONE);
    return this;
  }

  /** Ends a method with {@code @Query}. */
  DaoBuilder query(String name, String sql, String... columns) {
    DaoMethod method = end(name, new Operation.Query(sql, Origin.NONE));
    SqlTemplate.Builder template = SqlTemplate.builder(sql);
    for (Parameter parameter : method.parameters()) {
      if (parameter.container() != Container.NONE) {
        template.list(parameter.name());
      }
    }
    List<ResultColumn> results =
        Stream.of(columns).map(column -> new ResultColumn(column, null, null, null)).toList();
    StatementFacts facts =
        new StatementFacts(
            false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    TableUse tables = new TableUse(Set.of(), Set.of());
    StatementOutline outline = StatementOutline.of(sql);
    queries.put(
        method,
        new CheckedQuery(
            method,
            template.build(),
            outline,
            results,
            facts,
            tables,
            QueryVariants.of(template.build()),
            List.of(),
            null));
    return this;
  }

  /** Ends a method with {@code @RawQuery}. */
  DaoBuilder rawQuery(String name) {
    end(name, new Operation.RawQuery(List.of(), Origin.NONE));
    return this;
  }

  /** Ends a method with {@code @Transaction}. */
  DaoBuilder transaction(String name) {
    end(name, new Operation.TransactionBody(Origin.NONE));
    return this;
  }

  Dao dao() {
    return new Dao(type, true, kind, methods, Set.of(), Origin.NONE);
  }

  Map<DaoMethod, CheckedQuery> queries() {
    return queries;
  }

  static Element.Scalar scalar(Conversion conversion) {
    return new Element.Scalar(conversion.javaType(), false, conversion);
  }

  static Element.Row row(RowClass row) {
    return new Element.Row(row.type(), false, row);
  }

  private static Result nothing(TypeRef type) {
    boolean nullable = !type.equals(TypeRef.VOID);
    return new Result(
        type, nullable, Container.NONE, new Element.Nothing(type), null, "", Origin.NONE);
  }

  private DaoBuilder returns(
      TypeRef declared, boolean nullable, Container container, Element element) {
    result = new Result(declared, nullable, container, element, null, "", Origin.NONE);
    return this;
  }

  private DaoBuilder parameter(
      String name, TypeRef declared, boolean nullable, Container container, Element element) {
    parameters.add(
        new Parameter(name, declared, nullable, nullable, container, element, Origin.NONE));
    return this;
  }

  private DaoMethod end(String name, Operation operation) {
    DaoMethod method =
        new DaoMethod(
            name, visibility, varargs, thrown, parameters, result, operation, type, Origin.NONE);
    methods.add(method);
    parameters.clear();
    thrown.clear();
    result = nothing(TypeRef.VOID);
    visibility = "public";
    varargs = false;
    return method;
  }
}
