// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a format writes times. Whatever it is, the store gets whole milliseconds in UTC. A text with
 * a date is understood in each of them, for exports mix their forms.
 */
public enum TimeUnitOfFile {
  /** Numbers are milliseconds since 1970. */
  MILLISECONDS(0),
  /** Numbers are seconds since 1970, with a fraction. */
  SECONDS(3);

  /** What the store can hold: its text form has four digits for the year. */
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private final int places;

  TimeUnitOfFile(int places) {
    this.places = places;
  }

  /** The time, or null if the node holds none that the store could keep. */
  public @Nullable Instant read(@Nullable JsonNode node) {
    if (node == null || !(node.isNumber() || node.isTextual())) {
      return null;
    }
    try {
      Instant time = node.isNumber() ? fromNumber(node.decimalValue()) : fromText(node.asText());
      return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private Instant fromNumber(BigDecimal number) {
    BigDecimal milliseconds = number.movePointRight(places).setScale(0, RoundingMode.HALF_UP);
    return Instant.ofEpochMilli(milliseconds.longValueExact());
  }

  private Instant fromText(String text) {
    String trimmed = text.trim();
    if (trimmed.indexOf('-', 1) < 0) {
      return fromNumber(new BigDecimal(trimmed));
    }
    String iso = trimmed.replace(' ', 'T');
    boolean zoned = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
    Instant time =
        zoned
            ? OffsetDateTime.parse(iso).toInstant()
            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    return time.truncatedTo(ChronoUnit.MILLIS);
  }
}
