// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds a DAO with one method that writes rows; its result is nothing unless it is set. */
final class RowsMethodBuilder {

  private final Operation operation;
  private final List<Parameter> parameters = new ArrayList<>();
  private Result result = result(TypeRef.VOID, Container.NONE, new Element.Nothing(TypeRef.VOID));
  private boolean nullableResult;

  RowsMethodBuilder(Operation operation) {
    this.operation = operation;
  }

  /** One row of this class. */
  RowsMethodBuilder row(RowClass rowClass) {
    return parameter(rowClass.type(), Container.NONE, row(rowClass.type(), rowClass));
  }

  /** A list of rows of this class. */
  RowsMethodBuilder rows(RowClass rowClass) {
    TypeRef list = TypeRef.of("java.util", "List").withArguments(rowClass.type());
    return parameter(list, Container.LIST, row(rowClass.type(), rowClass));
  }

  /** A value that is no row. */
  RowsMethodBuilder text() {
    return parameter(Models.STRING, Container.NONE, scalar(Models.STRING, StorageClass.TEXT));
  }

  /** The result is a single value. */
  RowsMethodBuilder returns(TypeRef type, StorageClass storage) {
    result = result(type, Container.NONE, scalar(type, storage));
    return this;
  }

  /** The result is a container of values. */
  RowsMethodBuilder returns(Container container, TypeRef item, StorageClass storage) {
    TypeRef list = TypeRef.of("java.util", "List").withArguments(item);
    result = result(list, container, scalar(item, storage));
    return this;
  }

  /** The result is one row, or a container of rows. */
  RowsMethodBuilder returns(Container container, RowClass rowClass) {
    result = result(rowClass.type(), container, row(rowClass.type(), rowClass));
    return this;
  }

  /** The result may be null. */
  RowsMethodBuilder orNull() {
    nullableResult = true;
    return this;
  }

  Dao dao() {
    Result declared =
        new Result(
            result.type(),
            nullableResult,
            result.container(),
            result.element(),
            null,
            "",
            Models.at("result"));
    DaoMethod method =
        new DaoMethod(
            "write",
            "public",
            false,
            List.of(),
            parameters,
            declared,
            operation,
            Models.type("ChatDao"),
            Models.at("write"));
    return new Dao(
        Models.type("ChatDao"),
        true,
        Dao.Kind.INTERFACE,
        List.of(method),
        Set.of(),
        Models.at("ChatDao"));
  }

  private RowsMethodBuilder parameter(TypeRef type, Container container, Element element) {
    String name = "p" + (parameters.size() + 1);
    parameters.add(new Parameter(name, type, false, false, container, element, Models.at(name)));
    return this;
  }

  private static Result result(TypeRef type, Container container, Element element) {
    return new Result(type, false, container, element, null, "", Models.at("result"));
  }

  private static Element row(TypeRef type, RowClass rowClass) {
    return new Element.Row(type, false, rowClass);
  }

  private static Element scalar(TypeRef type, StorageClass storage) {
    Conversion conversion = Models.direct(type, storage);
    return new Element.Scalar(type, false, conversion);
  }
}
