// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Decides which values of a call must be kept, since the caller could change them later. */
final class KeptValues {

  private static final TypeRef STRING = TypeRef.of("java.lang", "String");
  private static final TypeRef LONG = TypeRef.of("java.lang", "Long");

  private final Names locals;
  private final List<Kept> kept = new ArrayList<>();

  KeptValues(Names locals) {
    this.locals = locals;
  }

  /** Those that were kept. */
  List<Kept> all() {
    return kept;
  }

  /** The call with what is kept in the place of what was passed. */
  SqlCall keep(SqlCall call) {
    return new SqlCall(
        call.writes(),
        call.constant(),
        call.statement(),
        call.lists(),
        call.listArguments(),
        call.values().stream().map(this::keep).toList(),
        call.choice(),
        call.objects());
  }

  private SqlCall.BoundValue keep(SqlCall.BoundValue value) {
    boolean isParameter = value.value().steps().isEmpty();
    if (isStored(value.conversion())) {
      Conversion stored = stored(leaf(value.conversion()));
      return keep(value, Kept.Form.STORED, stored.javaType(), stored);
    }
    if (leaf(value.conversion()).javaType().kind() == TypeRef.Kind.ARRAY) {
      return keep(value, Kept.Form.COPY, value.type(), value.conversion());
    }
    return isParameter ? value : keep(value, Kept.Form.PLAIN, value.type(), value.conversion());
  }

  private SqlCall.BoundValue keep(
      SqlCall.BoundValue value, Kept.Form form, TypeRef type, Conversion conversion) {
    boolean isParameter = value.value().steps().isEmpty();
    String local = isParameter ? locals.take(value.local()) : value.local();
    kept.add(
        new Kept(
            new SqlCall.BoundValue(
                value.parameter(), value.value(), type, local, value.conversion(), value.mask()),
            form));
    boolean isNullable = form == Kept.Form.STORED || value.value().isNullable();
    return new SqlCall.BoundValue(
        value.parameter(), ValuePath.of(local, isNullable), type, local, conversion, value.mask());
  }

  /** What converters and dates are may change, and only what becomes of them is known not to. */
  private static boolean isStored(Conversion conversion) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      return isStored(optional.inner()) || optional.inner().storage() == StorageClass.BLOB;
    }
    return conversion instanceof Conversion.Converted
        || (conversion instanceof Conversion.BuiltIn builtIn && builtIn.type() == BuiltInType.DATE);
  }

  private static Conversion leaf(Conversion conversion) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      return leaf(optional.inner());
    }
    return conversion instanceof Conversion.Converted converted
        ? leaf(converted.inner())
        : conversion;
  }

  private static Conversion stored(Conversion leaf) {
    if (leaf instanceof Conversion.BuiltIn) {
      return new Conversion.Direct(
          leaf.storage() == StorageClass.INTEGER ? LONG : STRING, leaf.storage());
    }
    return new Conversion.Direct(leaf.javaType().boxed(), leaf.storage());
  }
}
