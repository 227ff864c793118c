// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00.000Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final Random random = new Random(42);

  @Test
  void instantComesBackToTheMillisecondBefore() {
    for (int i = 0; i < 100_000; i++) {
      Instant instant = anyInstant();
      String text = TimeText.write(instant);
      assertThat(text).hasLength(24);
      assertEquals(instant.truncatedTo(ChronoUnit.MILLIS), TimeText.parseInstant(text));
    }
  }

  @Test
  void instantWritesTheIsoFormWithThreeDigits() {
    for (int i = 0; i < 10_000; i++) {
      Instant instant = anyInstant();
      String iso = LocalDateTime.ofInstant(instant, java.time.ZoneOffset.UTC).toString();
      assertThat(TimeText.write(instant)).startsWith(iso.substring(0, 16));
    }
  }

  @Test
  void textOrderIsTimeOrder() {
    for (int i = 0; i < 100_000; i++) {
      Instant one = anyInstant().truncatedTo(ChronoUnit.MILLIS);
      Instant other = i % 2 == 0 ? anyInstant().truncatedTo(ChronoUnit.MILLIS) : near(one);
      int ofText = TimeText.write(one).compareTo(TimeText.write(other));
      assertEquals(Integer.signum(one.compareTo(other)), Integer.signum(ofText));
    }
  }

  @Test
  void boundariesAreWritten() {
    assertThat(TimeText.write(FIRST)).isEqualTo("0000-01-01T00:00:00.000Z");
    assertThat(TimeText.write(LAST)).isEqualTo("9999-12-31T23:59:59.999Z");
    assertThat(TimeText.write(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000Z");
    assertThat(TimeText.parseInstant("0000-01-01T00:00:00.000Z")).isEqualTo(FIRST);
    assertThat(TimeText.parseInstant("2024-02-29T23:59:59.999Z"))
        .isEqualTo(Instant.parse("2024-02-29T23:59:59.999Z"));
  }

  @Test
  void digitsBelowTheMillisecondAreCutTowardsThePast() {
    assertThat(TimeText.write(Instant.ofEpochSecond(0, 1_999_999)))
        .isEqualTo("1970-01-01T00:00:00.001Z");
    assertThat(TimeText.write(Instant.ofEpochSecond(0, -1))).isEqualTo("1969-12-31T23:59:59.999Z");
    assertThat(TimeText.write(LocalTime.MAX)).isEqualTo("23:59:59.999");
  }

  @Test
  void otherYearsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(FIRST.minusNanos(1)));
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(LAST.plusNanos(1)));
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(Instant.MAX));
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(Instant.MIN));
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(LocalDate.of(-1, 12, 31)));
    assertThrows(IllegalArgumentException.class, () -> TimeText.write(LocalDateTime.MAX));
    assertThrows(IllegalArgumentException.class, () -> TimeText.epochMillis(Instant.MAX));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-15T10:30:45Z, 2025-01-15T10:30:45Z",
    "2025-01-15T10:30:45.123456Z, 2025-01-15T10:30:45.123456Z",
    "2025-01-15T10:30:45.123456789Z, 2025-01-15T10:30:45.123456789Z",
    "2025-01-15 10:30:45, 2025-01-15T10:30:45Z",
    "2025-01-15 10:30:45.123, 2025-01-15T10:30:45.123Z",
    "2025-01-15 10:30, 2025-01-15T10:30:00Z",
    "2025-01-15, 2025-01-15T00:00:00Z",
    "2025-01-15T10:30:45.123, 2025-01-15T10:30:45.123Z",
    "2025-01-15T10:30:45+02:00, 2025-01-15T08:30:45Z",
    "2025-01-15 10:30:45.5 -05:30, 2025-01-15T16:00:45.5Z",
    "2025-01-15t10:30:45.123z, 2025-01-15T10:30:45.123Z",
  })
  void formsThatOthersWriteAreRead(String text, Instant expected) {
    assertThat(TimeText.parseInstant(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2025-02-30T10:30:45.000Z",
        "2025-13-01T10:30:45.000Z",
        "2025-01-15T24:00:00.000Z",
        "2025-01-15T10:60:00.000Z",
        "2025-01-15T10:30:60.000Z",
        "2025-01-1510:30:45.0000Z",
        "2025-01-15T10:30:45.00/Z",
        "2025-01-15T10.30.45.000Z",
        "2025/01/15T10:30:45.000Z",
        "2025-01-15T10:30:45.000X",
        "1736937045123",
        "2025-01-15T10:30:45.000Z ",
        "+2025-01-15T10:30:45.00Z",
        "-025-01-15T10:30:45.000Z",
        "2025-01-15T10:30:45.0000000000Z",
      })
  void otherTextsAreRefusedWithoutRepeatingThem(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> TimeText.parseInstant(text));
    assertThat(refusal).hasCauseThat().isNull();
    if (text.length() > 1) {
      assertThat(refusal).hasMessageThat().doesNotContain(text);
    }
  }

  @Test
  void localTypesComeBack() {
    for (int i = 0; i < 20_000; i++) {
      LocalDateTime local =
          LocalDateTime.ofInstant(anyInstant(), java.time.ZoneOffset.UTC)
              .truncatedTo(ChronoUnit.MILLIS);
      assertEquals(local, TimeText.parseLocalDateTime(TimeText.write(local)));
      LocalDate date = local.toLocalDate();
      assertEquals(date.toString(), TimeText.write(date));
      assertEquals(date, TimeText.parseLocalDate(TimeText.write(date)));
      LocalTime time = local.toLocalTime();
      assertEquals(time, TimeText.parseLocalTime(TimeText.write(time)));
    }
  }

  @Test
  void localTypesReadShorterForms() {
    assertThat(TimeText.parseLocalTime("10:30")).isEqualTo(LocalTime.of(10, 30));
    assertThat(TimeText.parseLocalTime("10:30:45.123456"))
        .isEqualTo(LocalTime.of(10, 30, 45, 123_456_000));
    assertThat(TimeText.parseLocalDateTime("2025-01-15 10:30:45"))
        .isEqualTo(LocalDateTime.of(2025, 1, 15, 10, 30, 45));
  }

  @Test
  void localTypesRefuseWhatIsNotLocal() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TimeText.parseLocalDateTime("2025-01-15T10:30:45.000Z"));
    assertThrows(IllegalArgumentException.class, () -> TimeText.parseLocalTime("10:30+01:00"));
    assertThrows(IllegalArgumentException.class, () -> TimeText.parseLocalTime("24:00"));
    assertThrows(IllegalArgumentException.class, () -> TimeText.parseLocalDate("2025-01-15T00:00"));
    assertThrows(IllegalArgumentException.class, () -> TimeText.parseLocalDate("2025-1-15 "));
  }

  private Instant anyInstant() {
    long range = LAST.getEpochSecond() - FIRST.getEpochSecond();
    long second = FIRST.getEpochSecond() + (long) (random.nextDouble() * range);
    return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
  }

  private Instant near(Instant instant) {
    Instant near = instant.plusMillis(random.nextInt(2001) - 1000);
    return near.isBefore(FIRST) || near.isAfter(LAST) ? instant : near;
  }
}
