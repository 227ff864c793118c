// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.read.ContainerReader.Opened;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what DAO methods return. */
final class ResultReader {

  private static final Set<String> LATER =
      Set.of("java.util.concurrent.CompletableFuture", "dev.alcove.LiveQuery");

  private final ReadContext context;
  private final ElementReader elements;
  private final ContainerReader containers;
  private final MapKeys mapKeys;

  ResultReader(ReadContext context, ElementReader elements) {
    this.context = context;
    this.elements = elements;
    this.containers = new ContainerReader(context);
    this.mapKeys = new MapKeys(context);
  }

  Result read(ExecutableElement method, TypeMirror type, RowRequest request) {
    TypeUse use = TypeUse.of(type, method.getReturnType(), method);
    // The user's own bodies return them as they like.
    if (LATER.contains(ReadContext.qualifiedName(type)) && request.use() == RowUse.RESULT) {
      TypeUse given = use.argument(0);
      return given == null
          ? result(method, use, Container.NONE, item(null, use, request), null)
          : read(method, given, containers.result(given), request).in(TypeRefs.of(type));
    }
    return read(method, use, containers.answer(use), request);
  }

  private Result read(
      ExecutableElement method, TypeUse use, @Nullable Opened opened, RowRequest request) {
    if (ReadContext.qualifiedName(use.type()).equals("java.util.Map")) {
      return map(method, use, request);
    }
    if (opened == null) {
      return result(method, use, Container.NONE, alone(use, request), null);
    }
    return result(method, use, opened.container(), item(opened.item(), use, request), null);
  }

  private Element alone(TypeUse use, RowRequest request) {
    boolean isLater = LATER.contains(ReadContext.qualifiedName(use.type()));
    return !isLater && containers.isOther(use) && !elements.isScalar(use, request)
        ? unsupported(use, "is no container for results; List, Set and arrays are")
        : elements.read(use, request);
  }

  private Result map(ExecutableElement method, TypeUse use, RowRequest request) {
    TypeUse key = use.argument(0);
    TypeUse value = use.argument(1);
    Opened values = value == null ? null : containers.result(value);
    Container container = values == null ? Container.MAP : grouped(values.container());
    TypeUse item = values == null || container == Container.MAP ? value : values.item();
    Element keys = item(key, use, request);
    String obstacle = key == null ? null : mapKeys.obstacle(key.type(), keys);
    return obstacle == null
        ? result(method, use, container, item(item, use, request), keys)
        : result(method, use, container, unsupported(use, obstacle), null);
  }

  private static Container grouped(Container values) {
    return switch (values) {
      case LIST -> Container.MULTIMAP;
      case SET -> Container.MAP_OF_SETS;
      default -> Container.MAP;
    };
  }

  private static Element unsupported(TypeUse use, String reason) {
    return new Element.Unsupported(TypeRefs.of(use.type()), reason);
  }

  private Element item(@Nullable TypeUse item, TypeUse whole, RowRequest request) {
    return item == null
        ? unsupported(whole, "does not say the type of its items")
        : elements.read(item, request);
  }

  private Result result(
      ExecutableElement method,
      TypeUse use,
      Container container,
      Element element,
      @Nullable Element key) {
    Mark mapKey = context.marks().find(method, "MapKey");
    return new Result(
        TypeRefs.of(use.type()),
        context.nullness().isNullable(use),
        container,
        element,
        key,
        mapKey == null ? "" : mapKey.text("value"),
        context.origins().at(method));
  }
}
