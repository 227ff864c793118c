// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** Java types that Alcove stores without a converter, beyond those SQLite has itself. */
public enum BuiltInType {
  /** An enum, by the name of its constant. */
  ENUM,
  /** {@code java.util.UUID} as canonical text. */
  UUID,
  /** {@code java.time.Instant} as fixed-width UTC text, so that text order is time order. */
  INSTANT_TEXT,
  /** {@code java.time.Instant} as epoch milliseconds. */
  INSTANT_MILLIS,
  /** {@code java.time.LocalDate} as text. */
  LOCAL_DATE,
  /** {@code java.time.LocalDateTime} as fixed-width text. */
  LOCAL_DATE_TIME,
  /** {@code java.time.LocalTime} as fixed-width text. */
  LOCAL_TIME,
  /** {@code java.time.OffsetDateTime} as the text of its instant in UTC. */
  OFFSET_DATE_TIME,
  /** {@code java.time.Duration}. */
  DURATION,
  /** {@code java.util.Date} as epoch milliseconds. */
  DATE,
  /** {@code java.math.BigDecimal} as text. */
  BIG_DECIMAL,
  /** {@code java.math.BigInteger} as text. */
  BIG_INTEGER,
  /** {@code java.net.URI} as text. */
  URI
}
