// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts and rankings. */
class StatisticsTest extends StoreTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-01-02T00:00:00Z");

  @Test
  void messagesOfATimeAreCountedFromItsBeginningUpToItsEnd() {
    sessions("s");
    messages(at("a", 0), at("b", 3600), at("c", 7200));

    assertThat(between(0, 7200)).isEqualTo(2);
    assertThat(between(0, 7201)).isEqualTo(3);
    assertThat(between(1, 3600)).isEqualTo(0);
    assertThat(between(7200, 0)).isEqualTo(0);
  }

  @Test
  void dayIsThatOfTheReader() {
    sessions("s");
    messages(at("late", -1), at("early", 0), at("evening", 23 * 3600 + 1800));

    assertThat(database.statistics().messagesOfDay(MIDNIGHT.plusSeconds(60), ZoneOffset.UTC))
        .isEqualTo(2);
    // In Berlin the day begins an hour earlier, and ends so.
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(database.statistics().messagesOfDay(MIDNIGHT, berlin)).isEqualTo(2);
    assertThat(database.statistics().messagesOfDay(MIDNIGHT.plusSeconds(24 * 3600), berlin))
        .isEqualTo(1);
  }

  @Test
  void storeKnowsWhetherItIsEmptyAndWhetherItHasMoreThanANumber() {
    assertThat(database.statistics().isEmpty()).isTrue();
    assertThat(database.statistics().hasMoreThan(0)).isFalse();
    sessions("s");
    messages(at("a", 0), at("b", 1));

    assertThat(database.statistics().isEmpty()).isFalse();
    assertThat(database.statistics().messages()).isEqualTo(2);
    assertThat(database.statistics().hasMoreThan(1)).isTrue();
    assertThat(database.statistics().hasMoreThan(2)).isFalse();
  }

  @Test
  void charactersAreCountedInAnyTime() {
    assertThat(database.statistics().characters(null, null)).isEqualTo(0);
    sessions("s");
    messages(at("a", 0), at("b", 60));
    database.messageEdits().edit("b", MessageEdit.content("你好"), Rows.NOON);

    assertThat(database.statistics().characters(null, null)).isEqualTo("text of a".length() + 2);
    assertThat(database.statistics().characters(MIDNIGHT.plusSeconds(60), null)).isEqualTo(2);
    assertThat(database.statistics().characters(null, MIDNIGHT.plusSeconds(60))).isEqualTo(9);
    assertThat(database.statistics().characters(MIDNIGHT, MIDNIGHT)).isEqualTo(0);
  }

  @Test
  void silentRolesHaveZeroMessages() {
    sessions("s", "other");
    messages(at("a", 0), at("b", 1), at("c", 2), Rows.message("o", "other"));
    write("c", Role.TOOL, null);

    assertThat(database.statistics().rolesOf("s"))
        .containsExactly(Role.USER, 2L, Role.TOOL, 1L, Role.ASSISTANT, 0L, Role.SYSTEM, 0L);
    assertThat(database.statistics().rolesOf("gone").values()).containsExactly(0L, 0L, 0L, 0L);
  }

  @Test
  void daysHaveTheirMessagesByModelToo() {
    sessions("s");
    int day = 24 * 3600;
    messages(at("a", 0), at("b", 1), at("c", 2), at("d", day), at("e", 3L * day));
    write("a", Role.ASSISTANT, "large");
    write("b", Role.ASSISTANT, "large");
    write("d", Role.ASSISTANT, "small");
    Instant end = MIDNIGHT.plusSeconds(3L * day);

    assertThat(database.statistics().byDay(MIDNIGHT, end))
        .containsExactly(new DayCount("2026-01-02", 3), new DayCount("2026-01-03", 1))
        .inOrder();
    assertThat(database.statistics().byDayAndModel(MIDNIGHT, end))
        .containsExactly(
            new ModelDayCount("2026-01-02", "large", 2),
            new ModelDayCount("2026-01-02", null, 1),
            new ModelDayCount("2026-01-03", "small", 1))
        .inOrder();
  }

  @Test
  void rankingsNameWhatHasMostMessagesAndNothingThatHasNone() {
    sessions("quiet", "empty", "busy");
    database
        .topics()
        .insertAll(
            List.of(Rows.topic("t", "busy"), Rows.topic("u", "busy"), Rows.topic("v", "busy")));
    messages(
        Rows.message("a", "busy", "t", null, 0, Rows.NOON),
        Rows.message("b", "busy", "u", null, 0, Rows.NOON),
        Rows.message("c", "busy", "u", null, 0, Rows.NOON),
        Rows.message("d", "quiet"));
    write("a", Role.ASSISTANT, "small");
    write("b", Role.ASSISTANT, "large");
    write("c", Role.ASSISTANT, "large");

    assertThat(database.statistics().sessions(9))
        .containsExactly(
            new Rank("busy", "title of busy", 3), new Rank("quiet", "title of quiet", 1))
        .inOrder();
    assertThat(database.statistics().topics(9))
        .containsExactly(new Rank("u", "title of u", 2), new Rank("t", "title of t", 1))
        .inOrder();
    assertThat(database.statistics().models(9))
        .containsExactly(new Rank("large", "large", 2), new Rank("small", "small", 1))
        .inOrder();
    assertThat(database.statistics().models(1)).hasSize(1);
  }

  private void write(String id, Role role, String model) {
    database.messageEdits().edit(id, new MessageEdit(role, null, null, null, model), Rows.NOON);
  }

  private long between(long from, long to) {
    return database
        .statistics()
        .messagesBetween(MIDNIGHT.plusSeconds(from), MIDNIGHT.plusSeconds(to));
  }

  private static Message at(String id, long second) {
    return Rows.message(id, "s", null, null, 0, MIDNIGHT.plusSeconds(second));
  }
}
