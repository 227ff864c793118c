// Not for Android below 35
package shapes;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;

/** Sentences about statements that give the rows they change. */
public final class ReturningBehaviour {

  private final ReturningDao dao;

  public ReturningBehaviour(ReturningDatabase database) {
    dao = database.sessions();
  }

  public void changedRowsAreReturnedWithTheirChildren() {
    Message one = new Message(1, "a", "one");
    Message two = new Message(2, "b", "two");
    dao.sessions(new Session("a", "first"), new Session("b", "second"));
    dao.messages(one, two);

    assertThat(dao.rename("b", "new"))
        .isEqualTo(new SessionWithMessages(new Session("b", "new"), List.of(two)));
    assertThat(dao.title("b")).isEqualTo("new");
    assertThat(dao.title("a")).isEqualTo("first");
  }
}
