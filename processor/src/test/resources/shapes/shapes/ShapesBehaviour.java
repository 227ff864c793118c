package shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.NoRowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences about results that hold more than the columns of one row. */
public final class ShapesBehaviour {

  private static final Session A = new Session("a", "first");
  private static final Session B = new Session("b", "second");
  private static final Session C = new Session("c", "empty");
  private static final Message ONE = new Message(1, "a", "one");
  private static final Message TWO = new Message(2, "b", "two");
  private static final Message THREE = new Message(3, "a", "");
  private static final Message LOST = new Message(4, null, "lost");

  private final ShapesDatabase database;
  private final SessionDao dao;

  public ShapesBehaviour(ShapesDatabase database) {
    this.database = database;
    dao = database.sessions();
  }

  private void fill() {
    dao.sessions(List.of(A, B, C));
    dao.messages(List.of(ONE, TWO, THREE, LOST));
    dao.parts(List.of(new Part(7, 1, "y"), new Part(6, 1, "x"), new Part(8, 3, "z")));
    dao.tags(List.of(new Tag(1, "Zoo"), new Tag(2, "ant"), new Tag(3, "hidden")));
    dao.sessionTags(
        List.of(
            new SessionTag("a", 1),
            new SessionTag("a", 2),
            new SessionTag("b", 2),
            new SessionTag("b", 3)));
  }

  public void parentsHoldTheirChildrenInOrder() {
    fill();
    assertThat(dao.all())
        .containsExactly(
            new SessionWithMessages(A, List.of(THREE, ONE)),
            new SessionWithMessages(B, List.of(TWO)),
            new SessionWithMessages(C, List.of()))
        .inOrder();
  }

  public void noParentsHaveNoChildren() {
    assertThat(dao.all()).isEmpty();
    assertThat(dao.byTitle()).isEmpty();
    assertThat(dao.oneOrNull("a")).isNull();
    assertThat(dao.optional(List.of())).isEmpty();
    assertThrows(NoRowException.class, () -> dao.one("a"));
  }

  public void oneParentHoldsItsChildren() {
    fill();
    SessionWithMessages expected = new SessionWithMessages(A, List.of(THREE, ONE));
    assertThat(dao.one("a")).isEqualTo(expected);
    assertThat(dao.oneOrNull("a")).isEqualTo(expected);
    assertThat(dao.optional(List.of("a", "unknown"))).hasValue(expected);
    assertThat(dao.array()[2]).isEqualTo(expected);
  }

  public void mapsHoldParentsWithChildren() {
    fill();
    assertThat(dao.byTitle().keySet()).containsExactly("empty", "second", "first").inOrder();
    assertThat(dao.byTitle().get("second").messages()).containsExactly(TWO);
    assertThat(dao.allByTitle().get("first").get(0).messages()).containsExactly(THREE, ONE);
  }

  public void parentThatComesTwiceHasItsChildrenTwice() {
    fill();
    assertThat(dao.twiceAsSet()).hasSize(3);
    assertThat(dao.twiceAsSet().iterator().next().messages()).hasSize(2);
  }

  public void childrenBelongToTheirParentAlone() {
    fill();
    SessionWithMessages first = dao.all().get(0);
    first.messages().clear();
    assertThat(dao.all().get(0).messages()).hasSize(2);
  }

  public void tableBetweenLeadsToChildren() {
    fill();
    assertThat(dao.tagged())
        .containsExactly(
            new TaggedSession(
                "first", List.of(new Tag(2, "ant"), new Tag(1, "Zoo")), Set.of("ant", "Zoo")),
            new TaggedSession(
                "second", List.of(new Tag(2, "ant"), new Tag(3, "hidden")), Set.of("ant")),
            new TaggedSession("empty", List.of(), Set.of()))
        .inOrder();
  }

  public void oneChildIsFoundByTheParentsColumn() {
    fill();
    List<MessageWithSession> found = dao.withSessions();
    assertThat(found.get(0).session()).isEqualTo(A);
    assertThat(found.get(2).session()).isEqualTo(A);
    assertThat(found.get(1).title()).hasValue("second");
  }

  public void nullLeadsNowhere() {
    fill();
    MessageWithSession lost = dao.withSessions().get(3);
    assertThat(lost.session()).isNull();
    assertThat(lost.title()).isEmpty();
  }

  public void childrenHaveChildren() {
    fill();
    List<SessionTree> trees = dao.trees();
    List<MessageWithParts> messages = trees.get(0).getMessages();
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).parts()).asList().containsExactly("x", "y").inOrder();
    assertThat(trees.get(1).getMessages().get(0).parts()).isEmpty();
    assertThat(trees.get(2).getMessages()).isEmpty();
  }

  public void partOfTheRowHasChildrenOrIsAbsent() {
    fill();
    List<Tied> tied = dao.tied();
    assertThat(tied.get(1).parent()).isEqualTo(new SessionWithMessages(B, List.of(TWO)));
    assertThat(tied.get(3)).isEqualTo(new Tied(LOST, null));
  }

  public void parentsMayBeMoreThanVariables() {
    List<Session> sessions = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      sessions.add(new Session("s" + i, "title"));
      messages.add(new Message(i + 1, "s" + i, "text"));
    }
    dao.sessions(sessions);
    dao.messages(messages);
    List<SessionWithMessages> found = dao.all();
    assertThat(found).hasSize(70_000);
    for (SessionWithMessages each : found) {
      assertThat(each.messages().get(0).sessionId()).isEqualTo(each.session().id());
    }
  }

  public void childrenAreSeenInTransactionsAndSnapshots() {
    fill();
    List<SessionWithMessages> inside =
        database.inTransaction(
            () -> {
              dao.messages(List.of(new Message(5, "c", "new")));
              return dao.all();
            });
    assertThat(inside.get(2).messages()).hasSize(1);
    assertThat(database.inSnapshot(() -> dao.all()).get(2).messages()).hasSize(1);
  }
}
