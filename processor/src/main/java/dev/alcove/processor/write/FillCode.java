// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.GeneratedId;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Binder;
import dev.alcove.processor.plan.DaoPlan;
import dev.alcove.processor.plan.Fill;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions for values that stand in for absent ones. */
final class FillCode {

  private static final String LONG = "java.lang.Long";

  private final Binder.@Nullable Now now;

  /**
   * Fills for one method.
   *
   * @param now how they share one reading of the clock; null if none is shared
   */
  FillCode(Binder.@Nullable Now now) {
    this.now = now;
  }

  /** The time of the call as this type. */
  CodeBlock now(TypeRef type) {
    if (now == null) {
      return fromMillis(type, reading());
    }
    Binder.Local local = now.local();
    CodeBlock name = CodeBlock.of("$N", local.name());
    return local.type().boxed().equals(type.boxed()) ? name : fromMillis(type, name);
  }

  /** A reading of the clock, in milliseconds since 1970. */
  private static CodeBlock reading() {
    return CodeBlock.of("$N.now()", DaoPlan.DATABASE);
  }

  /** The first value of the local that stamps share: 0 where all of them are given. */
  static CodeBlock sharedReading(Binder.Now now) {
    if (now.unless().isEmpty()) {
      return fromMillis(now.local().type(), reading());
    }
    List<CodeBlock> absent =
        now.unless().stream().map(column -> absent(column.local(), column.type())).toList();
    return CodeBlock.of("$L ?$W$L :$W0", CodeBlock.join(absent, "$W|| "), reading());
  }

  /** Milliseconds since 1970 as this type. */
  private static CodeBlock fromMillis(TypeRef type, CodeBlock millis) {
    return switch (type.boxed().qualifiedName()) {
      case LONG -> millis;
      case "java.time.Instant" -> CodeBlock.of("$T.ofEpochMilli($L)", Instant.class, millis);
      case "java.time.OffsetDateTime" ->
          CodeBlock.of(
              "$T.ofEpochMilli($L).atOffset($T.UTC)", Instant.class, millis, ZoneOffset.class);
      case "java.util.Date" -> CodeBlock.of("new $T($L)", Date.class, millis);
      default -> throw new IllegalArgumentException("planned a stamp of type " + type);
    };
  }

  /** The call that makes an identifier. */
  static CodeBlock id(Fill.ByGenerator generator, TypeRef type) {
    CodeBlock ids = CodeBlock.of("$N.ids()", DaoPlan.DATABASE);
    if (type.is("java.util.UUID")) {
      return CodeBlock.of("$L.uuid()", ids);
    }
    GeneratedId id = generator.id();
    String method =
        switch (id.strategy()) {
          case TIME_RANDOM -> "timeRandom";
          case UUID -> "uuid";
          case NANO -> "nano";
        };
    return CodeBlock.of("$L.$L($S)", ids, method, id.prefix());
  }

  /** Whether a local holds nothing that counts: null, empty text or 0. */
  static CodeBlock absent(String local, TypeRef type) {
    if (type.isPrimitive()) {
      return CodeBlock.of("$N == 0", local);
    }
    CodeBlock isNull = CodeBlock.of("$N == null", local);
    return switch (type.qualifiedName()) {
      case "java.lang.String" -> CodeBlock.of("$L || $N.isEmpty()", isNull, local);
      case LONG, "java.lang.Integer", "java.lang.Short", "java.lang.Byte" ->
          CodeBlock.of("$L || $N == 0", isNull, local);
      default -> isNull;
    };
  }

  /** The opposite of {@link #absent}. */
  static CodeBlock present(String local, TypeRef type) {
    return type.isPrimitive()
        ? CodeBlock.of("$N != 0", local)
        : CodeBlock.of("$N != null && $N != 0", local, local);
  }
}
