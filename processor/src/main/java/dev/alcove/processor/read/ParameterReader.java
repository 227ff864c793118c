// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.read.ContainerReader.Opened;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of DAO methods. */
final class ParameterReader {

  private final ReadContext context;
  private final ElementReader elements;
  private final ContainerReader containers;

  ParameterReader(ReadContext context, ElementReader elements) {
    this.context = context;
    this.elements = elements;
    this.containers = new ContainerReader(context);
  }

  /**
   * Reads a parameter.
   *
   * @param lists the names of parameters that the SQL uses as lists
   */
  Parameter read(
      VariableElement parameter,
      TypeMirror type,
      String name,
      Set<String> lists,
      RowRequest request) {
    TypeUse use = TypeUse.of(type, parameter.asType(), parameter);
    Container container = Container.NONE;
    Element element;
    Opened opened = containers.parameter(use);
    TypeUse item = opened == null ? null : opened.item();
    boolean whole = item != null && isWhole(use, item, name, lists, request);
    if (opened == null || whole) {
      element = elements.read(use, request);
    } else if (item == null) {
      element = new Element.Unsupported(TypeRefs.of(type), "does not say the type of its items");
    } else {
      container = opened.container();
      element = elements.read(item, request);
    }
    return new Parameter(
        name,
        TypeRefs.of(type),
        isNullable(use, element, request.use()),
        context.nullness().isMarkedNullable(use),
        container,
        element,
        origin(parameter, name));
  }

  /** Reads a parameter that says how a query sorts. */
  Parameter order(VariableElement parameter, String name, Element.Order order) {
    TypeUse use = TypeUse.of(parameter.asType(), parameter.asType(), parameter);
    return new Parameter(
        name,
        order.type(),
        context.nullness().isMarkedNullable(use),
        context.nullness().isMarkedNullable(use),
        Container.NONE,
        order,
        origin(parameter, name));
  }

  private Origin origin(VariableElement parameter, String name) {
    return context
        .origins()
        .at(
            parameter,
            Origins.parameterLabel(name, Objects.requireNonNull(parameter.getEnclosingElement())));
  }

  /** Nobody means null where a row or a page is expected, so that there it takes a mark. */
  private boolean isNullable(TypeUse use, Element element, RowUse rowUse) {
    return (rowUse == RowUse.WRITTEN_ROW || element instanceof Element.Paging)
        ? context.nullness().isMarkedNullable(use)
        : context.nullness().isNullable(use);
  }

  /**
   * Whether a container is one value to a converter of the user's, as a list in a JSON column is.
   */
  private boolean isWhole(
      TypeUse use, TypeUse item, String name, Set<String> lists, RowRequest request) {
    boolean usedAsList = lists.contains(name) && elements.isScalar(item, request);
    return !usedAsList && elements.isScalar(use, request);
  }
}
