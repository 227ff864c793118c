// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ClassName;
import dev.alcove.processor.model.BuiltInType;

/** The names under which the runtime converts the types that it knows. */
final class BuiltInNames {

  private BuiltInNames() {}

  /** The class that converts; those of java.time are apart, for old Androids lack them. */
  static ClassName owner(BuiltInType type) {
    return switch (type) {
      case ENUM, UUID, DATE, BIG_DECIMAL, BIG_INTEGER, URI -> RuntimeTypes.VALUES;
      case INSTANT_TEXT,
          INSTANT_MILLIS,
          LOCAL_DATE,
          LOCAL_DATE_TIME,
          LOCAL_TIME,
          OFFSET_DATE_TIME,
          DURATION ->
          RuntimeTypes.TIME_VALUES;
    };
  }

  /** What follows {@code bind} or {@code get} in the name of the method. */
  static String suffix(BuiltInType type) {
    return switch (type) {
      case ENUM -> "Enum";
      case UUID -> "Uuid";
      case INSTANT_TEXT -> "Instant";
      case INSTANT_MILLIS -> "InstantMillis";
      case LOCAL_DATE -> "LocalDate";
      case LOCAL_DATE_TIME -> "LocalDateTime";
      case LOCAL_TIME -> "LocalTime";
      case OFFSET_DATE_TIME -> "OffsetDateTime";
      case DURATION -> "Duration";
      case DATE -> "Date";
      case BIG_DECIMAL -> "BigDecimal";
      case BIG_INTEGER -> "BigInteger";
      case URI -> "Uri";
    };
  }

  /** The method that gives the stored form of an item of a list. */
  static String stored(BuiltInType type) {
    return switch (type) {
      case DATE, INSTANT_MILLIS -> "toMillis";
      case DURATION -> "toNanos";
      default -> "toText";
    };
  }

  /** The method that adds that form to a list. */
  static String add(BuiltInType type) {
    return stored(type).equals("toText") ? "addText" : "addLongOrNull";
  }
}
