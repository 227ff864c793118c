// Not for Android below 35
package lists;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.LongStream;

/** Sentences about lists in statements that give the rows they change. */
public final class ReturningBehaviour {

  private static final int ROWS = 999;

  /** Every third is the id of a row. */
  private static final List<Long> IDS = LongStream.range(0, 300_000).boxed().toList();

  private final ReturningDatabase database;
  private final ReturningDao dao;

  public ReturningBehaviour(ReturningDatabase database) {
    this.database = database;
    dao = database.entries();
    dao.insert(
        LongStream.rangeClosed(1, ROWS).mapToObj(i -> new Entry(3 * i, "name " + i)).toList());
  }

  public void anEmptyListReturnsNothing() {
    assertThat(dao.remove(List.of())).isEmpty();
    assertThat(dao.count(IDS)).isEqualTo(ROWS);
  }

  public void aRowIsReturnedOnceThoughItsIdIsThereTwice() {
    assertThat(dao.remove(List.of(300L, 300L))).containsExactly(300L);
  }

  public void longListsReturnAllTheirRows() {
    assertThat(dao.remove(IDS)).hasSize(ROWS);
    assertThat(dao.count(IDS)).isEqualTo(0);
  }

  public void aLongListInATransactionThatRollsBackLeavesNothing() {
    try {
      database.inTransaction(
          () -> {
            assertThat(dao.remove(IDS)).hasSize(ROWS);
            throw new IllegalStateException();
          });
    } catch (IllegalStateException expected) {
      assertThat(dao.count(IDS)).isEqualTo(ROWS);
    }
  }
}
