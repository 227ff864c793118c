package lists;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    assertThat(dao.remove(List.of())).isEmpty();
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

  public void aListMayHoldTheSameTwice() {
    assertThat(dao.countVarargs(300, 300, 300)).isEqualTo(1);
    assertThat(dao.remove(List.of(300L, 300L))).containsExactly(300L);
  }

  public void longListsChangeRowsToo() {
    assertThat(dao.mark(IDS)).isEqualTo(ROWS);
    assertThat(dao.countNameList(NAMES)).isEqualTo(0);
    assertThat(dao.remove(BOXES)).hasSize(ROWS);
    assertThat(dao.countOthers(List.of())).isEqualTo(0);
  }

  public void aLongListInATransactionThatRollsBackLeavesNothing() {
    try {
      database.inTransaction(
          () -> {
            assertThat(dao.remove(BOXES)).hasSize(ROWS);
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
