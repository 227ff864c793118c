// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Conversion.BuiltIn;
import dev.alcove.processor.model.Conversion.Converted;
import dev.alcove.processor.model.Conversion.Direct;
import dev.alcove.processor.model.Conversion.Missing;
import dev.alcove.processor.model.Conversion.OptionalOf;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.read.ConverterClass.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a Java type is stored: by the nearest converters first, so that a user may store even a
 * built-in type another way, then by what Alcove knows itself.
 */
final class ConversionReader {

  private static final Map<String, StorageClass> DIRECT =
      Map.of(
          "java.lang.Boolean", StorageClass.INTEGER,
          "java.lang.Byte", StorageClass.INTEGER,
          "java.lang.Short", StorageClass.INTEGER,
          "java.lang.Integer", StorageClass.INTEGER,
          "java.lang.Long", StorageClass.INTEGER,
          "java.lang.Float", StorageClass.REAL,
          "java.lang.Double", StorageClass.REAL,
          "java.lang.Character", StorageClass.TEXT,
          "java.lang.String", StorageClass.TEXT);

  private static final Map<String, BuiltInType> BUILT_IN =
      Map.ofEntries(
          Map.entry("java.util.UUID", BuiltInType.UUID),
          Map.entry("java.time.LocalDate", BuiltInType.LOCAL_DATE),
          Map.entry("java.time.LocalDateTime", BuiltInType.LOCAL_DATE_TIME),
          Map.entry("java.time.LocalTime", BuiltInType.LOCAL_TIME),
          Map.entry("java.time.OffsetDateTime", BuiltInType.OFFSET_DATE_TIME),
          Map.entry("java.time.Duration", BuiltInType.DURATION),
          Map.entry("java.util.Date", BuiltInType.DATE),
          Map.entry("java.math.BigDecimal", BuiltInType.BIG_DECIMAL),
          Map.entry("java.math.BigInteger", BuiltInType.BIG_INTEGER),
          Map.entry("java.net.URI", BuiltInType.URI));

  private final Types types;
  private final MinimumSqlite minimum;

  ConversionReader(ReadContext context, MinimumSqlite minimum) {
    this.types = context.types();
    this.minimum = minimum;
  }

  /** How values of the type are stored; {@link Missing} if nothing covers it. */
  Conversion read(TypeMirror type, @Nullable StorageClass wanted, ConverterScope scope) {
    Conversion converted = converted(type, wanted, scope);
    if (converted != null) {
      return converted;
    }
    Conversion known = known(type, wanted);
    if (known != null) {
      return known;
    }
    if (isOptional(type) && type instanceof DeclaredType optional) {
      List<? extends TypeMirror> arguments = optional.getTypeArguments();
      Conversion inner =
          arguments.isEmpty()
              ? new Missing(TypeRefs.of(type))
              : read(arguments.get(0), wanted, scope);
      return inner instanceof Missing || inner instanceof OptionalOf
          ? new Missing(TypeRefs.of(type))
          : new OptionalOf(TypeRefs.of(type), inner);
    }
    return new Missing(TypeRefs.of(type));
  }

  private static boolean isOptional(TypeMirror type) {
    return ReadContext.qualifiedName(type).equals("java.util.Optional");
  }

  /** A conversion by the user's methods; null if none of them knows the type. */
  private @Nullable Conversion converted(
      TypeMirror type, @Nullable StorageClass wanted, ConverterScope scope) {
    Candidate to = null;
    Candidate from = null;
    for (ConverterClass converters : scope.classes()) {
      boolean isOnColumn = scope.isOnColumn(converters);
      for (Candidate candidate : converters.candidates()) {
        if (to == null
            && isSame(candidate.parameter(), type)
            && isDeeper(candidate.result(), type, isOnColumn)
            && fits(from == null ? null : from.parameter(), candidate.result(), wanted)) {
          to = candidate;
        } else if (from == null
            && isSame(candidate.result(), type)
            && isDeeper(candidate.parameter(), type, isOnColumn)
            && fits(to == null ? null : to.result(), candidate.parameter(), wanted)) {
          from = candidate;
        }
      }
    }
    if (to == null && from == null) {
      return null;
    }
    TypeMirror stored = to != null ? to.result() : Objects.requireNonNull(from).parameter();
    Conversion inner = known(stored, wanted);
    return new Converted(
        TypeRefs.of(type),
        to == null ? null : to.method(),
        from == null ? null : from.method(),
        inner == null ? new Missing(TypeRefs.of(stored)) : inner);
  }

  /**
   * Whether {@code stored} is nearer to SQLite than the type itself, so that of a pair of methods
   * between Role and String it is Role that is converted, and String never. Between two types that
   * SQLite holds alike, only a converter named on the column itself decides.
   */
  private boolean isDeeper(TypeMirror stored, TypeMirror type, boolean isOnColumn) {
    int difference = depth(type) - depth(stored);
    return difference > 0 || (difference == 0 && isOnColumn);
  }

  /** 0 for what SQLite holds itself, 1 for what Alcove converts, 2 for everything else. */
  private int depth(TypeMirror type) {
    Conversion known = known(type, null);
    if (known == null) {
      return 2;
    }
    return known instanceof BuiltIn ? 1 : 0;
  }

  /** Whether the stored type is one that SQLite can hold, and the same as the other direction's. */
  private boolean fits(
      @Nullable TypeMirror other, TypeMirror stored, @Nullable StorageClass wanted) {
    return known(stored, wanted) != null && (other == null || isSame(other, stored));
  }

  /** A box converts like its primitive. */
  private boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(boxed(one), boxed(other));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** A conversion that Alcove has itself; null if there is none. */
  private @Nullable Conversion known(TypeMirror type, @Nullable StorageClass wanted) {
    TypeRef ref = TypeRefs.of(type);
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? new Direct(ref, StorageClass.BLOB)
          : null;
    }
    String name = ReadContext.qualifiedName(boxed(type));
    if (name.equals(FullTextQueries.NAME)) {
      return FullTextQueries.conversion(minimum);
    }
    StorageClass direct = DIRECT.get(name);
    if (direct != null) {
      return new Direct(ref, direct);
    }
    BuiltInType builtIn = builtIn(type, name, wanted);
    return builtIn == null ? null : new BuiltIn(ref, storage(builtIn), builtIn);
  }

  private static @Nullable BuiltInType builtIn(
      TypeMirror type, String name, @Nullable StorageClass wanted) {
    if (name.equals("java.time.Instant")) {
      return wanted == StorageClass.INTEGER ? BuiltInType.INSTANT_MILLIS : BuiltInType.INSTANT_TEXT;
    }
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM) {
      return BuiltInType.ENUM;
    }
    return BUILT_IN.get(name);
  }

  private static StorageClass storage(BuiltInType type) {
    return switch (type) {
      case INSTANT_MILLIS, DURATION, DATE -> StorageClass.INTEGER;
      default -> StorageClass.TEXT;
    };
  }
}
