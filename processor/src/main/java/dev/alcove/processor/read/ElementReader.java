// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what one item of a parameter or a result is: a value, a row, or nothing. */
final class ElementReader {

  /** Containers that are known but that no method can use yet, or not in this place. */
  private static final Map<String, String> OTHER_CONTAINERS =
      Map.of(
          "dev.alcove.LiveQuery", "holds a live query, which must be the whole result",
          "dev.alcove.Page", "holds a Page, which must be the whole result",
          "dev.alcove.Rows", "holds Rows, which must be the whole result",
          "java.util.stream.Stream", "holds a Stream, which must be the whole result",
          "java.util.concurrent.CompletableFuture",
              "holds a future, which must be the whole result",
          "java.util.OptionalInt", "is not supported; Optional<Integer> is",
          "java.util.OptionalLong", "is not supported; Optional<Long> is",
          "java.util.OptionalDouble", "is not supported; Optional<Double> is");

  /** All that what is read of a row class depends on. */
  private record Key(
      String type, RowUse use, Naming naming, int since, ConverterScope converters) {}

  private final Map<Key, RowClass> known = new HashMap<>();
  private final ReadContext context;
  private final ConversionReader conversions;
  private final RowClassReader rowClasses;
  private final TableReader tables;

  ElementReader(
      ReadContext context,
      ConversionReader conversions,
      RowClassReader rowClasses,
      TableReader tables) {
    this.context = context;
    this.conversions = conversions;
    this.rowClasses = rowClasses;
    this.tables = tables;
  }

  Element read(TypeUse use, RowRequest request) {
    TypeMirror type = use.type();
    TypeRef ref = TypeRefs.of(type);
    String name = ReadContext.qualifiedName(type);
    if (type.getKind() == TypeKind.VOID || name.equals("java.lang.Void")) {
      return new Element.Nothing(ref);
    }
    if (name.equals("dev.alcove.SqlQuery")) {
      return new Element.Sql(ref);
    }
    if (name.equals("dev.alcove.PageRequest")) {
      return new Element.Paging(ref);
    }
    boolean nullable = context.nullness().isNullable(use);
    Conversion conversion = conversions.read(type, null, request.converters());
    if (!(conversion instanceof Conversion.Missing)) {
      return new Element.Scalar(ref, nullable, conversion);
    }
    String reason = unsupported(type, name);
    if (reason != null) {
      return new Element.Unsupported(ref, reason);
    }
    if (RowShape.isPlatform(type) || type.getKind() != TypeKind.DECLARED) {
      return new Element.Scalar(ref, nullable, conversion);
    }
    DeclaredType declared = (DeclaredType) type;
    return new Element.Row(ref, nullable, rowClass(declared, ofClass(declared, request)));
  }

  /** Hundreds of methods return the same class. */
  private RowClass rowClass(DeclaredType type, RowRequest request) {
    Key key =
        new Key(
            type.toString(),
            request.use(),
            request.naming(),
            request.since(),
            request.converters());
    RowClass rowClass = known.get(key);
    if (rowClass == null) {
      rowClass = rowClasses.read(type, request);
      known.put(key, rowClass);
    }
    return rowClass;
  }

  /** Whether a conversion covers the type as one value. */
  boolean isScalar(TypeUse use, RowRequest request) {
    return !(conversions.read(use.type(), null, request.converters())
        instanceof Conversion.Missing);
  }

  private static @Nullable String unsupported(TypeMirror type, String name) {
    if (OTHER_CONTAINERS.containsKey(name)) {
      return OTHER_CONTAINERS.get(name);
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return "has arrays as items";
    }
    return RowShape.isPlatform(type) ? null : RowShape.obstacle(type);
  }

  /** A table's class is read with the table's own converters, so that it is stored in one way. */
  private RowRequest ofClass(DeclaredType type, RowRequest request) {
    TypeElement element = ReadContext.elementOf(type);
    TableDraft table = tables.draft(element);
    return table == null ? request : tables.request(table, request.use());
  }
}
