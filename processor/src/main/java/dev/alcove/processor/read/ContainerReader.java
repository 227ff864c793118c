// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Container;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Takes containers apart: finds in what items come, and what an item is. */
final class ContainerReader {

  private static final Map<String, Container> RESULTS =
      Map.of(
          "java.util.Optional", Container.OPTIONAL,
          "java.util.List", Container.LIST,
          "java.util.Collection", Container.LIST,
          "java.lang.Iterable", Container.LIST,
          "java.util.Set", Container.SET,
          "dev.alcove.Page", Container.PAGE);

  /** What only methods return, not as a part of something else. */
  private static final Map<String, Container> ANSWERS =
      Map.of(
          "dev.alcove.Rows", Container.ROWS,
          "java.util.stream.Stream", Container.STREAM);

  /** What holds something too, in ways that no method returns unless it is named above. */
  private static final List<String> OTHERS =
      List.of(
          "java.util.Iterator",
          "java.util.Map",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.stream.BaseStream");

  private final Types types;

  ContainerReader(ReadContext context) {
    this.types = context.types();
  }

  /**
   * A container taken apart.
   *
   * @param container in what the items come
   * @param item one item; null where the type does not say (a raw type)
   */
  record Opened(Container container, @Nullable TypeUse item) {}

  /** What a method returns as a whole; null if it is no container. Maps are not meant here. */
  @Nullable Opened answer(TypeUse use) {
    Container container = ANSWERS.get(ReadContext.qualifiedName(use.type()));
    return container == null ? result(use) : new Opened(container, use.argument(0));
  }

  /** A result or a part of one; null if it is no container. Maps are not meant here. */
  @Nullable Opened result(TypeUse use) {
    if (isArray(use.type())) {
      return new Opened(Container.ARRAY, use.component());
    }
    Container container = RESULTS.get(ReadContext.qualifiedName(use.type()));
    return container == null ? null : new Opened(container, use.argument(0));
  }

  /** A parameter, which may be of any class that is iterable; null if it is no container. */
  @Nullable Opened parameter(TypeUse use) {
    if (isArray(use.type())) {
      return new Opened(Container.ARRAY, use.component());
    }
    DeclaredType iterable = supertype(use.type(), "java.lang.Iterable");
    // A path is iterable too, but nobody means its parts.
    if (iterable == null || supertype(use.type(), "java.nio.file.Path") != null) {
      return null;
    }
    boolean isSet = supertype(use.type(), "java.util.Set") != null;
    TypeUse direct = RESULTS.containsKey(ReadContext.qualifiedName(use.type())) ? use : null;
    TypeUse seen = direct == null ? new TypeUse(iterable, iterable, use.carrier(), null) : direct;
    return new Opened(isSet ? Container.SET : Container.LIST, seen.argument(0));
  }

  /** Whether it holds something, but is no result. */
  boolean isOther(TypeUse use) {
    return answer(use) == null
        && (parameter(use) != null
            || OTHERS.stream().anyMatch(name -> supertype(use.type(), name) != null));
  }

  /** Arrays of anything but bytes, which are one value. */
  private static boolean isArray(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE;
  }

  /** The supertype of this name with its type arguments; null if there is none. */
  private @Nullable DeclaredType supertype(TypeMirror type, String name) {
    Deque<TypeMirror> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      TypeMirror next = open.remove();
      if (next instanceof DeclaredType declared && next.getKind() == TypeKind.DECLARED) {
        if (ReadContext.qualifiedName(next).equals(name)) {
          return declared;
        }
        open.addAll(types.directSupertypes(next));
      }
    }
    return null;
  }
}
