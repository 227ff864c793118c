// Not for Android below 35
package queries;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.TooManyRowsException;

/** Sentences about statements that give the rows they change. */
public final class ReturningBehaviour {

  private final ReturningDao dao;

  public ReturningBehaviour(ReturningDatabase database) {
    dao = database.messages();
    dao.insert(QueriesBehaviour.ASKED, QueriesBehaviour.ANSWERED);
  }

  public void returningGivesTheRowsAsStored() {
    assertThat(dao.rate(1.0).get(0).score()).isEqualTo(1.0);
    assertThat(dao.all().get(1).score()).isEqualTo(1.0);
  }

  public void tooManyReturnedRowsUndoTheChange() {
    assertThrows(TooManyRowsException.class, () -> dao.editOne("lost"));

    assertThat(dao.all())
        .containsExactly(QueriesBehaviour.ASKED, QueriesBehaviour.ANSWERED)
        .inOrder();
  }
}
