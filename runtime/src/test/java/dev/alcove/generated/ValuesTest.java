// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.MappingException;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("JavaUtilDate") // One of the types under test.
class ValuesTest {
  private static final int ROUNDS = 500;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir File folder;

  private final Random random = new Random(11);
  private ScratchDatabase_Impl database;

  private enum Role {
    USER,
    ASSISTANT {
      @Override
      public String toString() {
        return "the other side";
      }
    }
  }

  private interface Bind<T> {
    void bind(Statement statement, int parameter, T value);
  }

  private interface Get<T> {
    T get(Statement row, int column);
  }

  @BeforeEach
  void open() {
    database = ScratchDatabase_Impl.open(new File(folder, "values.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void enumsComeBackByName() {
    Get<Role> get = (row, column) -> Values.getEnum(row, column, Role.class);
    Get<Role> getOrNull = (row, column) -> Values.getEnumOrNull(row, column, Role.class);
    assertComesBack(Values::bindEnum, get, getOrNull, () -> Role.values()[random.nextInt(2)]);
    assertThat(stored(Values::bindEnum, Role.ASSISTANT)).isEqualTo("text:ASSISTANT");
    assertUnreadable(
        get, "ghost", "as Role: the text is the name of no constant of " + Role.class.getName());
  }

  @Test
  void uuidsComeBack() {
    assertComesBack(
        Values::bindUuid,
        Values::getUuid,
        Values::getUuidOrNull,
        () -> new UUID(random.nextLong(), random.nextLong()));
    UUID uuid = UUID.fromString("0e37df36-f698-11e6-8dd4-cb9ced3df976");
    assertThat(stored(Values::bindUuid, uuid)).isEqualTo("text:" + uuid);
    store(ValuesTest::bindText, "0E37DF36-F698-11E6-8DD4-CB9CED3DF976");
    assertThat(read(Values::getUuid)).isEqualTo(uuid);
    for (String text : List.of("1-1-1-1-1", "0e37df36-f698-11e6-8dd4-cb9ced3df97g", "")) {
      assertUnreadable(Values::getUuid, text, "as UUID: the text is no UUID of 36 characters");
    }
    assertUnreadable(
        Values::getUuid, "0e37df36f698-11e6-8dd4-cb9ced3df976--", "the text is no UUID");
    assertUnreadable(
        Values::getUuid, "0e37df36xf698-11e6-8dd4-cb9ced3df976", "the text is no UUID");
  }

  @Test
  void decimalsComeBackToTheLastDigit() {
    assertComesBack(
        Values::bindBigDecimal,
        Values::getBigDecimal,
        Values::getBigDecimalOrNull,
        () -> new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(50)));
    assertThat(stored(Values::bindBigDecimal, new BigDecimal("-1E+3"))).isEqualTo("text:-1000");
    assertThat(stored(Values::bindBigDecimal, new BigDecimal("1E-9")))
        .isEqualTo("text:0.000000001");
    assertUnreadable(Values::getBigDecimal, "1,5", "as BigDecimal: the text is no decimal number");
  }

  @Test
  void decimalsThatNeedEndlessDigitsAreRefused() {
    for (String number : List.of("1E+1000000000", "1E-1000000000", "1E+10001")) {
      BigDecimal decimal = new BigDecimal(number);
      assertUnbindable(Values::bindBigDecimal, decimal, "a BigDecimal that needs more than 10000");
      assertThrows(MappingException.class, () -> Values.toText(decimal));
    }
  }

  @Test
  void integersOfAnySizeComeBack() {
    assertComesBack(
        Values::bindBigInteger,
        Values::getBigInteger,
        Values::getBigIntegerOrNull,
        () -> new BigInteger(random.nextInt(300), random).negate());
    assertUnreadable(Values::getBigInteger, "1.5", "as BigInteger: the text is no whole number");
  }

  @Test
  void urisComeBackAsWritten() {
    assertComesBack(
        Values::bindUri,
        Values::getUri,
        Values::getUriOrNull,
        () -> URI.create("https://example.org/ö%20b?q=" + random.nextInt()));
    assertUnreadable(Values::getUri, "a b", "as URI: the text is no URI");
  }

  @Test
  void datesComeBackAsMilliseconds() {
    assertComesBack(
        Values::bindDate,
        Values::getDate,
        Values::getDateOrNull,
        () -> new Date(random.nextLong()));
    assertThat(stored(Values::bindDate, new Date(-5))).isEqualTo("integer:-5");
  }

  @Test
  void instantsComeBackAsTextAndAsMilliseconds() {
    assertComesBack(
        TimeValues::bindInstant,
        TimeValues::getInstant,
        TimeValues::getInstantOrNull,
        this::anyInstant);
    assertComesBack(
        TimeValues::bindInstantMillis,
        TimeValues::getInstantMillis,
        TimeValues::getInstantMillisOrNull,
        () -> Instant.ofEpochMilli(random.nextLong()));
    assertThat(stored(TimeValues::bindInstant, Instant.ofEpochMilli(-1)))
        .isEqualTo("text:1969-12-31T23:59:59.999Z");
    assertUnreadable(
        TimeValues::getInstant, "yesterday", "as Instant: the text is no time of the form");
    String years = "an Instant that is outside the years 0000 to 9999";
    assertUnbindable(TimeValues::bindInstant, Instant.parse("-0001-12-31T23:59:59.999Z"), years);
    assertUnbindable(TimeValues::bindInstant, Instant.parse("+10000-01-01T00:00:00Z"), years);
    assertUnbindable(TimeValues::bindInstantMillis, Instant.MAX, "an Instant that is beyond");
    assertThrows(MappingException.class, () -> TimeValues.toText(Instant.MAX));
    assertThrows(MappingException.class, () -> TimeValues.toMillis(Instant.MIN));
  }

  @Test
  void timesOfSqliteAreRead() {
    try (Statement query =
        database.read("ValuesTest", "SELECT CURRENT_TIMESTAMP, datetime(?1, 'unixepoch')")) {
      query.bindLong(1, 1_736_937_045L);
      List<Instant> times =
          query.one(row -> List.of(TimeValues.getInstant(row, 0), TimeValues.getInstant(row, 1)));
      assertThat(Duration.between(times.get(0), Instant.now()).abs()).isLessThan(MINUTE);
      assertThat(times.get(1)).isEqualTo(Instant.ofEpochSecond(1_736_937_045L));
    }
  }

  @Test
  void sqliteSortsInstantsByTime() {
    List<Instant> instants = new ArrayList<>();
    database.inTransaction(
        () -> {
          for (int i = 0; i < 2000; i++) {
            instants.add(anyInstant());
            insert(TimeValues::bindInstant, instants.get(i));
          }
        });
    Collections.sort(instants);
    try (Statement query = database.read("ValuesTest", "SELECT value FROM cells ORDER BY value")) {
      assertThat(query.list(row -> TimeValues.getInstant(row, 0))).isEqualTo(instants);
    }
  }

  @Test
  void localTimesComeBack() {
    assertComesBack(
        TimeValues::bindLocalDateTime,
        TimeValues::getLocalDateTime,
        TimeValues::getLocalDateTimeOrNull,
        this::anyLocal);
    assertComesBack(
        TimeValues::bindLocalDate,
        TimeValues::getLocalDate,
        TimeValues::getLocalDateOrNull,
        () -> anyLocal().toLocalDate());
    assertComesBack(
        TimeValues::bindLocalTime,
        TimeValues::getLocalTime,
        TimeValues::getLocalTimeOrNull,
        () -> anyLocal().toLocalTime());
    assertUnreadable(TimeValues::getLocalDate, "2025-02-30", "as LocalDate: the text is no date");
    assertUnreadable(TimeValues::getLocalTime, "noon", "as LocalTime: the text is no time of day");
    assertUnreadable(TimeValues::getLocalDateTime, "now", "the text is no local time");
    String years = "that is outside the years";
    assertUnbindable(TimeValues::bindLocalDate, LocalDate.MAX, "a LocalDate " + years);
    assertUnbindable(TimeValues::bindLocalDateTime, LocalDateTime.MIN, "a LocalDateTime " + years);
  }

  @Test
  void offsetTimesComeBackInUtc() {
    assertComesBack(
        TimeValues::bindOffsetDateTime,
        TimeValues::getOffsetDateTime,
        TimeValues::getOffsetDateTimeOrNull,
        () -> anyInstant().atOffset(ZoneOffset.UTC));
    OffsetDateTime berlin = OffsetDateTime.parse("2025-01-15T10:30:45+01:00");
    assertThat(stored(TimeValues::bindOffsetDateTime, berlin))
        .isEqualTo("text:2025-01-15T09:30:45.000Z");
    assertUnbindable(
        TimeValues::bindOffsetDateTime, OffsetDateTime.MAX, "an OffsetDateTime that is outside");
  }

  @Test
  void durationsComeBackToTheNanosecond() {
    assertComesBack(
        TimeValues::bindDuration,
        TimeValues::getDuration,
        TimeValues::getDurationOrNull,
        () -> Duration.ofNanos(random.nextLong()));
    assertThat(stored(TimeValues::bindDuration, Duration.ofMillis(-2)))
        .isEqualTo("integer:-2000000");
    assertUnbindable(
        TimeValues::bindDuration, Duration.ofDays(110_000), "a Duration that is longer than 292");
    assertThrows(MappingException.class, () -> TimeValues.toNanos(Duration.ofDays(110_000)));
  }

  @Test
  void listElementsAreWhatBindStores() {
    Instant instant = anyInstant();
    assertThat("text:" + TimeValues.toText(instant))
        .isEqualTo(stored(TimeValues::bindInstant, instant));
    assertThat(TimeValues.toText((Instant) null)).isNull();
    assertThat(TimeValues.toMillis(Instant.EPOCH)).isEqualTo(0);
    assertThat(TimeValues.toNanos(Duration.ofNanos(5))).isEqualTo(5);
    assertThat(Values.toText(Role.USER)).isEqualTo("USER");
    assertThat(Values.toText((UUID) null)).isNull();
    assertThat(Values.toMillis(new Date(3))).isEqualTo(3);
    assertThat(Values.toMillis(null)).isNull();
  }

  private Instant anyInstant() {
    long first = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    long last = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();
    return Instant.ofEpochMilli(first + (long) (random.nextDouble() * (last - first)));
  }

  private LocalDateTime anyLocal() {
    return LocalDateTime.ofInstant(anyInstant(), ZoneOffset.UTC);
  }

  private <T> void assertComesBack(Bind<T> bind, Get<T> get, Get<T> orNull, Supplier<T> values) {
    database.inTransaction(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            T value = values.get();
            store(bind, value);
            assertEquals(value, read(get));
            assertEquals(value, read(orNull));
          }
          store(bind, null);
          assertThat(read(orNull)).isNull();
          assertThat(assertThrows(MappingException.class, () -> read(get)))
              .hasMessageThat()
              .contains("NULL");
        });
  }

  private <T> void assertUnreadable(Get<T> get, String text, String problem) {
    store(ValuesTest::bindText, text);
    MappingException failure = assertThrows(MappingException.class, () -> read(get));
    assertThat(failure).hasMessageThat().contains("ValuesTest");
    assertThat(failure).hasMessageThat().contains("\"value\"");
    assertThat(failure).hasMessageThat().contains(problem);
    assertThat(failure.sql()).isEqualTo("SELECT value FROM cells");
  }

  private <T> void assertUnbindable(Bind<T> bind, T value, String problem) {
    MappingException failure = assertThrows(MappingException.class, () -> store(bind, value));
    assertThat(failure).hasMessageThat().contains("parameter 1");
    assertThat(failure).hasMessageThat().contains(problem);
    assertThat(failure.method()).isEqualTo("ValuesTest");
  }

  private static void bindText(Statement statement, int parameter, String value) {
    statement.bindText(parameter, value);
  }

  private <T> void store(Bind<T> bind, T value) {
    try (Statement delete = database.write("ValuesTest", "DELETE FROM cells")) {
      delete.execute();
    }
    insert(bind, value);
  }

  private <T> void insert(Bind<T> bind, T value) {
    try (Statement insert = database.write("ValuesTest", "INSERT INTO cells (value) VALUES (?1)")) {
      bind.bind(insert, 1, value);
      insert.execute();
    }
  }

  private <T> T read(Get<T> get) {
    try (Statement query = database.read("ValuesTest", "SELECT value FROM cells")) {
      return query.oneOrNull(row -> get.get(row, 0));
    }
  }

  private <T> String stored(Bind<T> bind, T value) {
    store(bind, value);
    try (Statement query =
        database.read("ValuesTest", "SELECT typeof(value) || ':' || value FROM cells")) {
      return query.one(row -> row.getText(0));
    }
  }
}
