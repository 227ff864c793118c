// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds and reads the built-in types beyond those that {@link Statement} knows itself.
 *
 * <p>A {@code get} refuses NULL with a {@link MappingException}, as it does what it cannot read;
 * the message names the DAO method, the SQL and the column, never the value. Columns count from 0,
 * parameters from 1. Stateless: may be called from any thread that owns the statement.
 */
@SuppressWarnings("JavaUtilDate") // Old as it is, it is a type that users have in their classes.
public final class Values {
  private Values() {}

  /** Reads an enum constant, stored by its name. */
  public static <E extends Enum<E>> E getEnum(Statement row, int column, Class<E> type) {
    return constant(row, column, row.getText(column), type);
  }

  /** As {@link #getEnum}; null for NULL. */
  public static <E extends Enum<E>> @Nullable E getEnumOrNull(
      Statement row, int column, Class<E> type) {
    String text = row.getTextOrNull(column);
    return text == null ? null : constant(row, column, text, type);
  }

  /** Binds the name of a constant, or NULL. */
  public static void bindEnum(Statement statement, int parameter, @Nullable Enum<?> value) {
    statement.bindText(parameter, toText(value));
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> E constant(
      Statement row, int column, String text, Class<E> type) {
    try {
      return ValueText.parseEnum(text, type);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, type.getSimpleName() + ": the text " + e.getMessage(), e);
    }
  }

  /** Reads a UUID of 36 characters, in upper or lower case. */
  public static UUID getUuid(Statement row, int column) {
    return uuid(row, column, row.getText(column));
  }

  /** As {@link #getUuid}; null for NULL. */
  public static @Nullable UUID getUuidOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : uuid(row, column, text);
  }

  /** Binds the 36 characters of a UUID in lower case, or NULL. */
  public static void bindUuid(Statement statement, int parameter, @Nullable UUID value) {
    statement.bindText(parameter, toText(value));
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable UUID value) {
    return value == null ? null : value.toString();
  }

  private static UUID uuid(Statement row, int column, String text) {
    try {
      return ValueText.parseUuid(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "UUID: the text " + e.getMessage(), e);
    }
  }

  /** Reads a decimal number from text: exact, with its scale; an exponent is read too. */
  public static BigDecimal getBigDecimal(Statement row, int column) {
    return bigDecimal(row, column, row.getText(column));
  }

  /** As {@link #getBigDecimal}; null for NULL. */
  public static @Nullable BigDecimal getBigDecimalOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : bigDecimal(row, column, text);
  }

  /**
   * Binds all digits without exponent, so the value is exact ({@code 1E+3} becomes {@code 1000}),
   * or NULL. As text it does not sort by value. More than 10,000 digits are refused.
   */
  public static void bindBigDecimal(
      Statement statement, int parameter, @Nullable BigDecimal value) {
    try {
      statement.bindText(parameter, value == null ? null : ValueText.plain(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "a BigDecimal that " + e.getMessage(), e);
    }
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable BigDecimal value) {
    try {
      return value == null ? null : ValueText.plain(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("BigDecimal", e);
    }
  }

  private static BigDecimal bigDecimal(Statement row, int column, String text) {
    try {
      return ValueText.parseDecimal(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "BigDecimal: the text " + e.getMessage(), e);
    }
  }

  /** Reads a whole number of any size from text. */
  public static BigInteger getBigInteger(Statement row, int column) {
    return bigInteger(row, column, row.getText(column));
  }

  /** As {@link #getBigInteger}; null for NULL. */
  public static @Nullable BigInteger getBigIntegerOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : bigInteger(row, column, text);
  }

  /** Binds the decimal digits, or NULL. As text it does not sort by value. */
  public static void bindBigInteger(
      Statement statement, int parameter, @Nullable BigInteger value) {
    statement.bindText(parameter, toText(value));
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable BigInteger value) {
    return value == null ? null : value.toString();
  }

  private static BigInteger bigInteger(Statement row, int column, String text) {
    try {
      return ValueText.parseInteger(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "BigInteger: the text " + e.getMessage(), e);
    }
  }

  /** Reads a URI from text. */
  public static URI getUri(Statement row, int column) {
    return uri(row, column, row.getText(column));
  }

  /** As {@link #getUri}; null for NULL. */
  public static @Nullable URI getUriOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : uri(row, column, text);
  }

  /** Binds a URI as it was written, or NULL. */
  public static void bindUri(Statement statement, int parameter, @Nullable URI value) {
    statement.bindText(parameter, toText(value));
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable URI value) {
    return value == null ? null : value.toString();
  }

  private static URI uri(Statement row, int column, String text) {
    try {
      return ValueText.parseUri(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "URI: the text " + e.getMessage(), e);
    }
  }

  /** Reads a date from milliseconds since 1970. */
  public static Date getDate(Statement row, int column) {
    return new Date(row.getLong(column));
  }

  /** As {@link #getDate}; null for NULL. */
  public static @Nullable Date getDateOrNull(Statement row, int column) {
    Long millis = row.getLongOrNull(column);
    return millis == null ? null : new Date(millis);
  }

  /** Binds the milliseconds since 1970, or NULL. */
  public static void bindDate(Statement statement, int parameter, @Nullable Date value) {
    statement.bindLongOrNull(parameter, toMillis(value));
  }

  /** The milliseconds that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable Long toMillis(@Nullable Date value) {
    return value == null ? null : value.getTime();
  }

  private static MappingException unwritable(String type, IllegalArgumentException reason) {
    return new MappingException(
        "The " + type + " " + reason.getMessage() + ".", null, null, reason);
  }
}
