package lists;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Sentences about lists of none, one, and of more than SQLite has variables for. */
public final class ListsBehaviour {

  private static final int ROWS = 999;
  private static final int MANY = 300_000;

  /** Every row is among these, between many ids that do not exist. */
  private static final long[] IDS = LongStream.range(0, MANY).toArray();

  private static final List<Long> BOXES = LongStream.of(IDS).boxed().toList();
  private static final List<String> NAMES = BOXES.stream().map(id -> "name " + id).toList();

  private final ListsDatabase database;
  private final ListsDao dao;

  public ListsBehaviour(ListsDatabase database) {
    this.database = database;
    dao = database.entries();
    List<Entry> entries = new ArrayList<>();
    for (long id = 300; id < MANY; id += 300) {
      entries.add(new Entry(id, "name " + id));
    }
    dao.insert(entries);
  }

  public void anEmptyListHoldsNothing() {
    assertThat(dao.countArray(new long[0])).isEqualTo(0);
    assertThat(dao.countBoxes(new Long[0])).isEqualTo(0);
    assertThat(dao.countVarargs()).isEqualTo(0);
    assertThat(dao.countList(List.of())).isEqualTo(0);
    assertThat(dao.countSet(Set.of())).isEqualTo(0);
    assertThat(dao.countNameArray(new String[0])).isEqualTo(0);
    assertThat(dao.countNameVarargs()).isEqualTo(0);
    assertThat(dao.countNameList(List.of())).isEqualTo(0);
    assertThat(dao.countNameSet(Set.of())).isEqualTo(0);
    assertThat(dao.mark()).isEqualTo(0);
    assertThat(dao.remove(List.of())).isEqualTo(0);
  }

  public void everythingIsOutsideAnEmptyList() {
    assertThat(dao.countOthers(List.of())).isEqualTo(ROWS);
  }

  public void aListOfOneHoldsOne() {
    assertThat(dao.countArray(new long[] {300})).isEqualTo(1);
    assertThat(dao.countBoxes(new Long[] {300L})).isEqualTo(1);
    assertThat(dao.countVarargs(301)).isEqualTo(0);
    assertThat(dao.countList(List.of(300L))).isEqualTo(1);
    assertThat(dao.countSet(Set.of(300L))).isEqualTo(1);
    assertThat(dao.countOthers(Set.of(300L))).isEqualTo(ROWS - 1);
    assertThat(dao.countNameArray(new String[] {"name 300"})).isEqualTo(1);
    assertThat(dao.countNameVarargs("name 300")).isEqualTo(1);
    assertThat(dao.countNameList(List.of("name 301"))).isEqualTo(0);
    assertThat(dao.countNameSet(Set.of("name 300"))).isEqualTo(1);
  }

  public void aListMayHaveMoreIdsThanSqliteHasVariables() {
    assertThat(dao.countArray(IDS)).isEqualTo(ROWS);
    assertThat(dao.countBoxes(BOXES.toArray(new Long[0]))).isEqualTo(ROWS);
    assertThat(dao.countVarargs(IDS)).isEqualTo(ROWS);
    assertThat(dao.countList(BOXES)).isEqualTo(ROWS);
    assertThat(dao.countSet(new LinkedHashSet<>(BOXES))).isEqualTo(ROWS);
    assertThat(dao.countOthers(BOXES)).isEqualTo(0);
  }

  public void aListMayHaveMoreTextsThanSqliteHasVariables() {
    assertThat(dao.countNameArray(NAMES.toArray(new String[0]))).isEqualTo(ROWS);
    assertThat(dao.countNameVarargs(NAMES.toArray(new String[0]))).isEqualTo(ROWS);
    assertThat(dao.countNameList(NAMES)).isEqualTo(ROWS);
    assertThat(dao.countNameSet(new LinkedHashSet<>(NAMES))).isEqualTo(ROWS);
  }

  public void twoLongListsAndAnotherParameterStandSideBySide() {
    assertThat(dao.either(BOXES, NAMES, 2))
        .containsExactly(new Entry(300, "name 300"), new Entry(600, "name 600"))
        .inOrder();
    assertThat(dao.either(List.of(), NAMES.subList(0, 301), 9)).hasSize(1);
    assertThat(dao.either(List.of(600L), List.of(), 9)).hasSize(1);
  }

  /** Each fits in 999 variables, both do not; nor do more than 999, or a power of two above. */
  public void listsOfOneCallShareTheVariables() {
    List<String> names = NAMES.subList(0, 512);
    assertThat(dao.either(BOXES.subList(0, 512), names, 9))
        .containsExactly(new Entry(300, "name 300"));
    assertThat(dao.either(BOXES.subList(512, 1024), names, 9))
        .containsExactly(
            new Entry(300, "name 300"), new Entry(600, "name 600"), new Entry(900, "name 900"))
        .inOrder();
    assertThat(dao.either(BOXES.subList(512, 1024), names, 2)).hasSize(2);
    for (int size : new int[] {511, 512, 513, 997, 998, 999, 1000, 1023, 1024, 1025}) {
      assertThat(dao.countList(BOXES.subList(0, size))).isEqualTo((size - 1) / 300);
      assertThat(dao.countOthers(BOXES.subList(0, size))).isEqualTo(ROWS - (size - 1) / 300);
      assertThat(dao.either(BOXES.subList(0, size), List.of("name 3000"), 9))
          .hasSize((size - 1) / 300 + 1);
    }
  }

  public void everySortOfValueMayBeListed() {
    EventsDao events = database.events();
    UUID id = new UUID(1, -1);
    Instant at = Instant.parse("2026-01-02T03:04:05.678Z");
    LocalDate day = LocalDate.of(2026, 1, 2);
    byte[] bytes = {0, -1, 7};
    Level level = new Level(4);
    events.insert(new Event(id, Kind.SECOND, level, at, day, true, 0.1, bytes, 'é'));

    assertThat(events.ids(List.of(id, new UUID(0, 0)))).isEqualTo(1);
    assertThat(events.kinds(Kind.FIRST)).isEqualTo(0);
    assertThat(events.kinds(Kind.values())).isEqualTo(1);
    assertThat(events.levels(Set.of(new Level(3), level))).isEqualTo(1);
    assertThat(events.times(List.of(at.plusMillis(1)))).isEqualTo(0);
    assertThat(events.times(List.of(at))).isEqualTo(1);
    assertThat(events.days(List.of(day))).isEqualTo(1);
    assertThat(events.done(new boolean[] {false, true})).isEqualTo(1);
    assertThat(events.weights(new double[] {0.2, 0.1})).isEqualTo(1);
    assertThat(events.bytes(List.of(bytes.clone(), new byte[0]))).isEqualTo(1);
    assertThat(events.letters('e', 'é')).isEqualTo(1);
  }

  public void longListsOfEverySortStayExact() {
    EventsDao events = database.events();
    UUID id = new UUID(1, MANY);
    Instant at = Instant.ofEpochMilli(MANY);
    Level level = new Level(MANY);
    LocalDate day = LocalDate.ofEpochDay(100_000);
    byte[] bytes = {0, -1, 7};
    events.insert(new Event(id, Kind.FIRST, level, at, day, false, 0.1 * MANY, bytes, null));

    assertThat(events.ids(upTo(MANY, each -> new UUID(1, each)))).isEqualTo(1);
    assertThat(events.levels(new LinkedHashSet<>(upTo(MANY, each -> new Level((int) each)))))
        .isEqualTo(1);
    assertThat(events.times(upTo(MANY, Instant::ofEpochMilli))).isEqualTo(1);
    assertThat(events.days(upTo(100_000, LocalDate::ofEpochDay))).isEqualTo(1);
    double[] weights = LongStream.rangeClosed(0, MANY).mapToDouble(each -> 0.1 * each).toArray();
    assertThat(events.weights(weights)).isEqualTo(1);
    List<byte[]> many = new ArrayList<>(upTo(MANY, each -> new byte[] {1, (byte) each}));
    assertThat(events.bytes(many)).isEqualTo(0);
    many.add(bytes);
    assertThat(events.bytes(many)).isEqualTo(1);
  }

  public void nullInAListMatchesNothing() {
    assertThat(dao.countNameList(Arrays.asList("name 300", null, "name 600"))).isEqualTo(2);
    List<String> many = new ArrayList<>(NAMES);
    many.add(null);
    assertThat(dao.countNameList(many)).isEqualTo(ROWS);
  }

  private static <T> List<T> upTo(int last, LongFunction<T> value) {
    return LongStream.rangeClosed(0, last).mapToObj(value).toList();
  }

  public void aListMayHoldTheSameTwice() {
    assertThat(dao.countVarargs(300, 300, 300)).isEqualTo(1);
    assertThat(dao.remove(List.of(300L, 300L))).isEqualTo(1);
  }

  public void longListsChangeRowsToo() {
    assertThat(dao.mark(IDS)).isEqualTo(ROWS);
    assertThat(dao.countNameList(NAMES)).isEqualTo(0);
    assertThat(dao.remove(BOXES)).isEqualTo(ROWS);
    assertThat(dao.countOthers(List.of())).isEqualTo(0);
  }

  public void aLongListInATransactionThatRollsBackLeavesNothing() {
    try {
      database.inTransaction(
          () -> {
            assertThat(dao.remove(BOXES)).isEqualTo(ROWS);
            throw new IllegalStateException();
          });
    } catch (IllegalStateException expected) {
      assertThat(dao.countList(BOXES)).isEqualTo(ROWS);
    }
  }

  public void longListsWithOddTextsAreWhatTheySay() {
    List<String> odd = new ArrayList<>(NAMES.subList(1, 100_000));
    odd.add("it's");
    odd.add("\"quoted\" \\ \n \u0000 \uD83D\uDE00 电影");
    dao.insert(List.of(new Entry(-1, odd.get(odd.size() - 1)), new Entry(-2, "it's")));

    assertThat(dao.countNameList(odd)).isEqualTo(333 + 2);
  }
}
