// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences about results of joins, whose sides are parts of one object. */
public final class PartsBehaviour {

  private static final Session A = new Session("a", "first", null);
  private static final Session B = new Session("b", "second", "noted");
  private static final Message ONE = new Message(1, "a", "one");
  private static final Message TWO = new Message(2, "b", "two");
  private static final Message LOST = new Message(3, null, "lost");

  private static final Session EMPTY = new Session("c", "empty", null);

  private final PartsDao dao;

  public PartsBehaviour(PartsDatabase database) {
    dao = database.parts();
    dao.sessions(List.of(A, B));
    dao.messages(List.of(ONE, TWO, LOST));
    dao.pins(List.of(new Pin("b", 7)));
  }

  public void eachPartGetsTheColumnsOfItsTable() {
    assertThat(dao.inSessions())
        .containsExactly(new InSession(ONE, A), new InSession(TWO, B))
        .inOrder();
  }

  public void orderOfTheTablesDoesNotMatter() {
    assertThat(dao.otherOrder()).isEqualTo(dao.inSessions());
  }

  public void absentSideIsNull() {
    assertThat(dao.maybeInSessions(null))
        .containsExactly(
            new MaybeInSession(ONE, A), new MaybeInSession(TWO, B), new MaybeInSession(LOST, null))
        .inOrder();
    assertThat(dao.maybeInSessions("lost")).containsExactly(new MaybeInSession(LOST, null));
    assertThat(dao.bySession().get(null)).containsExactly(new MaybeInSession(LOST, null));
  }

  public void columnOfTheClassItselfIsWhatTheTablesLeave() {
    assertThat(dao.shorts())
        .containsExactly(new Short(1, A), new Short(2, B), new Short(3, null))
        .inOrder();
  }

  public void viewIsAPartLikeATable() {
    assertThat(dao.underView())
        .containsExactly(
            new UnderView(new Titled("a", "FIRST"), ONE),
            new UnderView(new Titled("b", "SECOND"), TWO))
        .inOrder();
  }

  public void columnThatAJoinMergesIsOfBothParts() {
    assertThat(dao.pinned()).containsExactly(new Pinned(TWO, new Pin("b", 7)));
  }

  public void keyTellsThatASideIsAbsentWhateverIsComputed() {
    assertThat(dao.computed())
        .containsExactly(
            new Computed(1, new Head("a", "first")),
            new Computed(2, new Head("b", "second")),
            new Computed(3, null))
        .inOrder();
  }

  public void withoutAKeyAllColumnsMustBeNull() {
    assertThat(dao.noted())
        .containsExactly(
            new Noted(1, null), new Noted(2, new Note("noted", "second")), new Noted(3, null))
        .inOrder();
  }

  public void setsByKeyHoldEachValueOnce() {
    dao.messages(List.of(new Message(4, "a", "one"), new Message(5, "a", "more")));
    assertThat(dao.titles().keySet()).containsExactly("a", null, "b").inOrder();
    assertThat(dao.titles().get("a")).containsExactly("more", "one").inOrder();
  }

  public void rowIsAKeyAndOneWithoutValuesHasAnEmptyList() {
    dao.sessions(List.of(EMPTY));
    dao.messages(List.of(new Message(4, "a", "more")));
    Map<Session, List<Message>> messages = dao.messagesOfSessions();
    assertThat(messages.keySet()).containsExactly(A, B, EMPTY).inOrder();
    assertThat(messages.get(A)).containsExactly(ONE, new Message(4, "a", "more")).inOrder();
    assertThat(messages.get(EMPTY)).isEmpty();
    assertThat(dao.messagesByTitle().get("empty")).isEmpty();
    assertThat(dao.messagesByTitle().get("second")).containsExactly(TWO);
  }

  public void valueIsTheColumnThatTheKeyLeaves() {
    dao.sessions(List.of(EMPTY));
    assertThat(dao.titlesOfSessions())
        .containsExactly(A, Set.of("one"), B, Set.of("two"), EMPTY, Set.of());
  }

  public void keyOfAnAbsentSideIsNull() {
    assertThat(dao.sessionsOrNot())
        .containsExactly(null, Set.of(LOST), B, Set.of(TWO), A, Set.of(ONE));
    assertThat(dao.sessionOfMessages().get(LOST)).isNull();
    assertThat(dao.sessionOfMessages().get(TWO)).isEqualTo(B);
  }

  public void childrenOfAPartAreFoundByItsOwnColumn() {
    assertThat(dao.inThreads())
        .containsExactly(
            new InThread(ONE, new Thread(A, List.of(ONE))),
            new InThread(TWO, new Thread(B, List.of(TWO))),
            new InThread(LOST, null))
        .inOrder();
    assertThat(dao.threads().get(TWO)).containsExactly(new Thread(B, List.of(TWO)));
  }

  public void partOfAPartIsAbsentByItselfOrWithItsSide() {
    Person here = new Person(1, new Address("High Street", new Geo(1.5, 2.5)));
    Person nowhere = new Person(2, new Address("Low Street", null));
    Person there = new Person(3, new Address("No Street", new Geo(0, 0)));
    dao.people(List.of(here, nowhere, there));
    assertThat(dao.neighbours())
        .containsExactly(
            new Neighbours(here, nowhere),
            new Neighbours(nowhere, there),
            new Neighbours(there, null))
        .inOrder();
  }

  public void partOfAPartKeepsItsAbsenceAmongColumnsOfOneName() {
    Person here = new Person(1, new Address("High Street", new Geo(1.5, 2.5)));
    Person nowhere = new Person(2, new Address("Low Street", null));
    Person alone = new Person(3, new Address("No Street", null));
    Shop unmapped = new Shop(1, new Address("Market", null));
    Shop mapped = new Shop(2, new Address("Mall", new Geo(3.5, 4.5)));
    dao.people(List.of(here, nowhere, alone));
    dao.shops(List.of(unmapped, mapped));
    assertThat(dao.atShops())
        .containsExactly(
            new AtShop(here, unmapped), new AtShop(nowhere, mapped), new AtShop(alone, null))
        .inOrder();
  }
}
