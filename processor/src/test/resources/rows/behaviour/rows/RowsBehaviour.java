package rows;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import dev.alcove.error.ConstraintKind;
import dev.alcove.processor.rows.TickingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What writing objects means, whatever SQLite it was planned for. Each method has its own file. */
public final class RowsBehaviour {

  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.789Z");

  private final RowsDao dao;
  private final TickingClock clock;

  public RowsBehaviour(RowsDao dao, TickingClock clock) {
    this.dao = dao;
    this.clock = clock;
    clock.set(1_000);
    dao.insert(new Session(7, "seven", true, 0));
  }

  public void insertMakesAKeyThatIsAbsent() {
    dao.insert(message("", "hi"));

    assertThat(dao.messages().get(0).id).startsWith("msg_1000_");
  }

  public void insertKeepsAKeyThatIsGiven() {
    dao.insert(message("from elsewhere", "hi"));

    assertThat(dao.messages().get(0).id).isEqualTo("from elsewhere");
  }

  public void insertStampsWhatIsAbsentWithOneTime() {
    dao.insert(message("a", "hi"));

    assertThat(dao.message("a").createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(dao.message("a").updatedAt).isEqualTo(Instant.ofEpochMilli(1_000));
  }

  public void insertKeepsTimesThatAreGiven() {
    dao.insert(new Message("a", 7, "hi", "sent", null, LONG_AGO, LONG_AGO.plusMillis(1)));

    assertThat(dao.message("a").createdAt).isEqualTo(LONG_AGO);
    assertThat(dao.message("a").updatedAt).isEqualTo(LONG_AGO.plusMillis(1));
  }

  public void insertAsksNoClockForTimesThatAreGiven() {
    clock.tick();
    dao.insert(new Message("a", 7, "hi", "sent", null, LONG_AGO, LONG_AGO));
    dao.insert(new Session(8, "eight", false, 5));

    assertThat(clock.readings()).isEqualTo(0);
  }

  public void insertAsksTheClockOnceWhateverIsAbsent() {
    clock.tick();
    dao.insert(message("a", "hi"));
    assertThat(clock.readings()).isEqualTo(1);
    dao.insert(new Message("b", 7, "hi", "sent", null, null, LONG_AGO));
    dao.insert(new Message("c", 7, "hi", "sent", null, LONG_AGO, null));
    assertThat(clock.readings()).isEqualTo(3);

    assertThat(dao.message("a").updatedAt).isEqualTo(dao.message("a").createdAt);
    assertThat(dao.message("b").updatedAt).isEqualTo(LONG_AGO);
    assertThat(dao.message("c").createdAt).isEqualTo(LONG_AGO);
  }

  public void insertWritesEveryColumnOfAFullClass() {
    dao.insert(new Message("a", 7, "hi", "sent", new Plugin("search", 3), null, null));

    Message stored = dao.message("a");
    assertThat(stored.state).isEqualTo("sent");
    assertThat(stored.plugin.name).isEqualTo("search");
    assertThat(stored.plugin.cost).isEqualTo(3);
  }

  public void insertOfANullPartWritesNulls() {
    dao.insert(message("a", "hi"));

    assertThat(dao.message("a").plugin).isNull();
  }

  public void insertOfAPartialClassGetsDefaultsKeyAndStamps() {
    Message stored = dao.send(new NewMessage(7, "hi"));

    assertThat(stored.state).isEqualTo("draft");
    assertThat(stored.id).startsWith("msg_1000_");
    assertThat(stored.createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(stored.updatedAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(dao.message(stored.id).content).isEqualTo("hi");
  }

  public void insertReturnsTheKeyThatItMade() {
    String id = dao.sendForId(new NewMessage(7, "hi"));

    assertThat(dao.message(id).content).isEqualTo("hi");
  }

  public void insertReturnsAKeyOfAnotherType() {
    UUID id = dao.insert(new Contact(null, "a@b", "A", null));

    assertThat(dao.contacts().get(0).id).isEqualTo(id);
    assertThat(id.version()).isEqualTo(4);
    assertThat(dao.contacts().get(0).createdAt).isEqualTo(new Date(1_000));
  }

  public void insertOfAnAbsentRowIdLetsSqliteChoose() {
    assertThat(dao.insert(new Session(0, "next", false, 0))).isEqualTo(8);
  }

  public void insertOfAGivenRowIdKeepsIt() {
    assertThat(dao.insert(new Session(70, "seventy", false, 5))).isEqualTo(70);
    assertThat(dao.sessions().get(1).getUpdatedAt()).isEqualTo(5);
  }

  public void insertReturnsTheStoredRowOfARowIdTable() {
    Session stored = dao.insertAndGet(new Session(0, "next", false, 0));

    assertThat(stored.getId()).isEqualTo(8);
    assertThat(stored.getUpdatedAt()).isEqualTo(1_000);
  }

  public void batchReturnsRowIdsInOrder() {
    long[] ids = dao.insert(new Session(0, "a", false, 0), new Session(50, "b", false, 0));

    assertThat(ids).asList().containsExactly(8L, 50L).inOrder();
  }

  public void batchReturnsKeysInOrder() {
    List<String> ids = dao.insertForIds(asList(message("b", "1"), message("", "2")));

    assertThat(ids).hasSize(2);
    assertThat(ids.get(0)).isEqualTo("b");
    assertThat(dao.message(ids.get(1)).content).isEqualTo("2");
  }

  public void batchReturnsStoredRowsInOrder() {
    Message[] stored = dao.insertAndGet(message("b", "1"), message("a", "2"));

    assertThat(asList(stored[0].id, stored[1].id)).containsExactly("b", "a").inOrder();
    assertThat(stored[1].createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
  }

  public void emptyBatchDoesNothing() {
    dao.insertAll(emptyList());
    dao.insertAndGet();

    assertThat(dao.messages()).isEmpty();
    assertThat(dao.delete(new ArrayList<Tag>())).isFalse();
  }

  public void batchRollsBackWholeWhenOneRowBreaksAConstraint() {
    List<Message> messages = asList(message("a", "1"), message("b", "2"), message("a", "3"));

    ConstraintException e =
        assertThrows(ConstraintException.class, () -> dao.insertAll(messages));

    assertThat(e.kind()).isEqualTo(ConstraintKind.PRIMARY_KEY);
    assertThat(e.getMessage()).contains("insertAll");
    assertThat(dao.messages()).isEmpty();
  }

  public void severalTablesInOneMethodAreOneTransaction() {
    List<Message> bad = singletonList(new Message("a", 404, "hi", "sent", null, null, null));

    assertThrows(
        ConstraintException.class, () -> dao.insertBoth(new Session(8, "x", false, 0), bad));

    assertThat(dao.sessions()).hasSize(1);
    Message good = new Message("a", 8, "hi", "sent", null, null, null);
    assertThat(dao.insertBoth(new Session(8, "x", false, 0), singletonList(good))).isEqualTo(2);
  }

  public void ignoredRowsHaveNoResult() {
    dao.insert(message("a", "first"));

    assertThat(dao.insertOrIgnore(message("a", "second"))).isNull();
    assertThat(dao.insertOrIgnoreForId(message("a", "third")).isPresent()).isFalse();
    assertThat(dao.message("a").content).isEqualTo("first");
  }

  public void rowsThatAreNotIgnoredHaveOne() {
    assertThat(dao.insertOrIgnore(message("a", "hi")).content).isEqualTo("hi");
    assertThat(dao.insertOrIgnoreForId(message("b", "hi")).get()).isEqualTo("b");
    assertThat(dao.insertOrIgnoreForId(new Session(0, "x", false, 0)).get()).isEqualTo(8);
  }

  public void ignoredRowIdIsNull() {
    assertThat(dao.insertOrIgnore(new Session(7, "again", false, 0))).isNull();
    assertThat(dao.insertOrIgnoreForId(new Session(7, "again", false, 0)).isPresent()).isFalse();
    assertThat(dao.sessions().get(0).getTitle()).isEqualTo("seven");
  }

  public void batchThatIgnoresReturnsWhatItInserted() {
    dao.insert(message("a", "first"));

    List<Message> stored =
        dao.insertMissing(asList(message("a", "x"), message("b", "y"), message("b", "z")));

    assertThat(ids(stored)).containsExactly("b");
    assertThat(dao.insertMissing(new Tag(7, "x"), new Tag(7, "x"), new Tag(7, "y"))).isEqualTo(2);
  }

  public void replaceTakesThePlaceOfARow() {
    dao.insert(message("a", "first"));
    clock.set(2_000);
    dao.replace(message("a", "second"));

    assertThat(dao.message("a").content).isEqualTo("second");
    assertThat(dao.message("a").createdAt).isEqualTo(Instant.ofEpochMilli(2_000));
  }

  public void updateStampsUpdatedAtAndKeepsCreatedAt() {
    dao.insert(message("a", "first"));
    clock.set(2_000);

    assertThat(dao.update(new Message("a", 7, "second", "sent", null, LONG_AGO, LONG_AGO)))
        .isTrue();

    assertThat(dao.message("a").content).isEqualTo("second");
    assertThat(dao.message("a").createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(dao.message("a").updatedAt).isEqualTo(Instant.ofEpochMilli(2_000));
  }

  public void updateOfARowThatIsGoneDoesNotCount() {
    assertThat(dao.update(message("nobody", "hi"))).isFalse();
    assertThat(dao.messages()).isEmpty();
  }

  public void updateOfAPartialClassSetsItsColumnsAlone() {
    clock.set(2_000);

    assertThat(dao.rename(asList(new Title(7, "new"), new Title(404, "none")))).isEqualTo(1);

    Session session = dao.sessions().get(0);
    assertThat(session.getTitle()).isEqualTo("new");
    assertThat(session.isPinned()).isTrue();
    assertThat(session.getUpdatedAt()).isEqualTo(2_000);
  }

  public void updateThatIgnoresConflictsCountsNone() {
    UUID a = dao.insert(new Contact(null, "a@b", "A", null));
    dao.insert(new Contact(null, "c@d", "C", null));

    assertThat(dao.updateOrIgnore(new Contact(a, "C@D", "thief", null))).isEqualTo(0);
    assertThat(dao.contacts().get(0).name).isEqualTo("A");
  }

  public void deleteGoesByTheKeyAlone() {
    dao.insert(message("a", "first"));

    assertThat(dao.delete(message("a", "other content"))).isEqualTo(1);
    assertThat(dao.delete(message("a", "other content"))).isEqualTo(0);
    assertThat(dao.messages()).isEmpty();
  }

  public void deleteOfACompositeKeyTakesAllItsColumns() {
    dao.insertMissing(new Tag(7, "x"), new Tag(7, "y"));

    assertThat(dao.delete(asList(new Tag(7, "x"), new Tag(8, "y")))).isTrue();
    assertThat(dao.tags()).containsExactly("y");
  }

  public void upsertInsertsWhatIsNew() {
    dao.put(new Message("a", 7, "hi", "sent", null, LONG_AGO, LONG_AGO));

    assertThat(dao.message("a").createdAt).isEqualTo(LONG_AGO);
    assertThat(dao.message("a").updatedAt).isEqualTo(LONG_AGO);
  }

  public void upsertKeepsCreatedAtAndStampsUpdatedAtOfWhatExists() {
    dao.insert(message("a", "first"));
    clock.set(2_000);
    dao.put(new Message("a", 7, "second", "sent", null, LONG_AGO, LONG_AGO));

    assertThat(dao.messages()).hasSize(1);
    assertThat(dao.message("a").content).isEqualTo("second");
    assertThat(dao.message("a").createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(dao.message("a").updatedAt).isEqualTo(Instant.ofEpochMilli(2_000));
  }

  public void upsertWritesOneTime() {
    clock.tick();
    Message inserted = dao.putAndGet(message("a", "first"));

    assertThat(inserted.updatedAt).isEqualTo(inserted.createdAt);
    // An old SQLite needs two statements, of which one writes.
    assertThat(clock.readings()).isEqualTo(dao instanceof OldDao ? 2 : 1);
  }

  public void upsertReturnsTheStoredRow() {
    dao.insert(message("a", "first"));
    clock.set(2_000);
    Message stored = dao.putAndGet(message("a", "second"));

    assertThat(stored.content).isEqualTo("second");
    assertThat(stored.createdAt).isEqualTo(Instant.ofEpochMilli(1_000));
    assertThat(stored.updatedAt).isEqualTo(Instant.ofEpochMilli(2_000));
    assertThat(dao.putAndGet(message("", "new")).id).startsWith("msg_2000_");
  }

  public void upsertReturnsTheKey() {
    assertThat(dao.putForId(message("a", "first"))).isEqualTo("a");
    assertThat(dao.putForId(message("a", "second"))).isEqualTo("a");
    String made = dao.putForId(message("", "third"));
    assertThat(dao.message(made).content).isEqualTo("third");
  }

  public void upsertReturnsTheRowIdOfAnUpdatedRowToo() {
    assertThat(dao.put(new Session(0, "new", false, 0))).isEqualTo(8);
    dao.insert(new Session(90, "other", false, 0));
    assertThat(dao.put(new Session(8, "newer", false, 0))).isEqualTo(8);
    assertThat(dao.sessions().get(1).getTitle()).isEqualTo("newer");
  }

  public void upsertOfManyMixesInsertsAndUpdates() {
    clock.set(2_000);
    List<Session> stored =
        dao.putAndGet(asList(new Session(7, "old", false, 5), new Session(0, "new", false, 5)));

    assertThat(stored.get(0).getUpdatedAt()).isEqualTo(2_000);
    assertThat(stored.get(1).getId()).isEqualTo(8);
    assertThat(stored.get(1).getUpdatedAt()).isEqualTo(5);
  }

  public void upsertKeepsChildrenOfTheRow() {
    dao.insert(message("a", "first"));
    dao.put(new Session(7, "again", false, 0));

    assertThat(dao.messages()).hasSize(1);
  }

  public void upsertOfAPartialClassKeepsOtherColumns() {
    clock.set(2_000);
    dao.putTitle(new Title(7, "new"));
    dao.putTitle(new Title(0, "newer"));

    assertThat(dao.sessions().get(0).isPinned()).isTrue();
    assertThat(dao.sessions().get(0).getTitle()).isEqualTo("new");
    assertThat(dao.sessions().get(1).isPinned()).isFalse();
    assertThat(dao.sessions().get(1).getUpdatedAt()).isEqualTo(2_000);
  }

  public void upsertWithNothingToSetLeavesTheRow() {
    assertThat(dao.put(asList(new Tag(7, "x"), new Tag(7, "y")))).isEqualTo(2);
    assertThat(dao.put(asList(new Tag(7, "x"), new Tag(7, "z")))).isEqualTo(1);
    assertThat(dao.putAndGet(new Tag(7, "x")).tag).isEqualTo("x");
    assertThat(dao.tags()).containsExactly("x", "y", "z").inOrder();
  }

  public void upsertByAnotherColumnKeepsTheKeyOfTheRow() {
    UUID id = dao.put(new NewContact("a@b", "A"));
    clock.set(2_000);

    assertThat(dao.put(new NewContact("A@B", "B"))).isEqualTo(id);
    Contact stored = dao.putAndGet(new Contact(UUID.randomUUID(), "a@b", "C", new Date(9)));
    assertThat(stored.id).isEqualTo(id);
    assertThat(stored.name).isEqualTo("C");
    assertThat(stored.createdAt).isEqualTo(new Date(1_000));
    assertThat(dao.contacts()).hasSize(1);
  }

  public void upsertByAnotherColumnReturnsTheRowId() {
    dao.put(new NewContact("a@b", "A"));
    dao.put(new NewContact("c@d", "C"));

    assertThat(dao.putForRowId(new Contact(null, "a@b", "B", null))).isEqualTo(1);
    assertThat(dao.putForRowId(new Contact(null, "e@f", "E", null))).isEqualTo(3);
  }

  public void upsertThatConflictsElsewhereFails() {
    UUID a = dao.insert(new Contact(null, "a@b", "A", null));

    ConstraintException e =
        assertThrows(
            ConstraintException.class, () -> dao.putAndGet(new Contact(a, "new@mail", "B", null)));

    assertThat(e.table()).isEqualTo("contacts");
    assertThat(dao.contacts().get(0).name).isEqualTo("A");
  }

  public void upsertOfManyRollsBackWhole() {
    List<Tag> tags = new ArrayList<>(Collections.nCopies(3, new Tag(7, "x")));
    tags.add(new Tag(7, null));

    assertThrows(ConstraintException.class, () -> dao.put(tags));

    assertThat(dao.tags()).isEmpty();
  }

  private static Message message(String id, String content) {
    return new Message(id, 7, content, "sent", null, null, null);
  }

  private static List<String> ids(List<Message> messages) {
    return messages.stream().map(message -> message.id).collect(Collectors.toList());
  }
}
