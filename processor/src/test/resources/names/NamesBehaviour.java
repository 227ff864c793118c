package names;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import java.time.Instant;
import java.util.List;

/** Sentences about names that SQL would take for something else. */
public final class NamesBehaviour {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final Group GROUP = new Group("g", 1, "t", "a", "s", TIME, TIME);

  private final NamesDao dao;

  public NamesBehaviour(NamesDatabase database) {
    dao = database.select();
    dao.insert(GROUP);
  }

  public void aRowComesBackAsItWasStored() {
    assertThat(dao.group("g")).isEqualTo(GROUP);
    assertThat(dao.group("h")).isNull();
  }

  public void aPartOfARowGetsDefaultsAndComesBackWhole() {
    Group stored = dao.insert(new NewGroup("h", 2, null));

    assertThat(stored.text()).isEqualTo("none");
    assertThat(stored.select()).isEqualTo("all");
    assertThat(stored.created()).isEqualTo(stored.updated());
    assertThat(dao.group("h")).isEqualTo(stored);
  }

  public void updateFindsTheRowByItsKey() {
    assertThat(dao.update(new Group("g", 7, "u", null, "s", TIME, TIME))).isEqualTo(1);
    assertThat(dao.update(new Group("h", 8, "u", null, "s", TIME, TIME))).isEqualTo(0);

    assertThat(dao.group("g").order()).isEqualTo(7);
    assertThat(dao.group("g").updated()).isGreaterThan(TIME);
    assertThat(dao.updatePart(new NewGroup("g", 9, "part"))).isTrue();
    assertThat(dao.group("g").spaced()).isEqualTo("part");
    assertThat(dao.group("g").text()).isEqualTo("u");
  }

  public void deleteFindsTheRowByItsKey() {
    assertThat(dao.delete(GROUP)).isEqualTo(1);
    assertThat(dao.delete(GROUP)).isEqualTo(0);
  }

  public void upsertInsertsAndUpdates() {
    dao.upsert(new Group("h", 2, "t", null, "s", TIME, TIME));
    dao.upsert(new Group("g", 3, "new", null, "s", TIME, TIME));

    assertThat(dao.orderByGroup()).containsExactly("h", 2, "g", 3).inOrder();
    assertThat(dao.group("g").text()).isEqualTo("new");
  }

  public void upsertGoesByAnotherOddColumn() {
    Group stored = dao.upsertByOrder(new Group("other key", 1, "new", "b", "s", TIME, TIME));

    assertThat(stored.group()).isEqualTo("g");
    assertThat(stored.spaced()).isEqualTo("b");
    assertThat(dao.orderByGroup()).hasSize(1);
  }

  public void compositeKeysOfOddColumnsWork() {
    dao.upsert(List.of(new Text("a", 1, null), new Text("a", 2, "x")));
    dao.upsert(List.of(new Text("a", 2, "y"), new Text("b", 1, "z")));
    dao.replace(new Text("b", 1, "replaced"), new Text("c", 1, null));

    assertThat(dao.update(new Text("a", 1, "w"))).isEqualTo(1);
    assertThat(dao.delete(new Text("c", 1, null))).isEqualTo(1);

    assertThat(dao.texts())
        .containsExactly(new Text("a", 1, "w"), new Text("a", 2, "y"), new Text("b", 1, "replaced"))
        .inOrder();
  }

  public void generatedKeysPrefixesAndTriggersWork() {
    Order stored = dao.insert(order("g", "one", 1.5));

    assertThat(stored.key()).startsWith("or'der_");
    assertThat(stored.weight()).isEqualTo(3.0);
    assertThat(stored.author()).isEqualTo(new Author("ada", "1"));
    assertThat(dao.orders("g")).containsExactly(stored);
    assertThat(dao.group("g").spaced()).isEqualTo("one");
    Order changed =
        new Order(stored.key(), "g", "two", "\"", stored.size(), 4, new Author(null, "2"));
    assertThat(dao.update(changed)).isEqualTo(1);
    assertThat(dao.orders("g")).containsExactly(changed);
  }

  public void foreignKeysOfOddNamesAreEnforced() {
    assertThrows(ConstraintException.class, () -> dao.insert(order("gone", "one", 1)));
    dao.insert(order("g", "one", 1));

    assertThat(dao.rename("g", "h")).isEqualTo(1);
    assertThat(dao.orders("h")).hasSize(1);
    assertThat(dao.delete(dao.group("h"))).isEqualTo(1);
    assertThat(dao.orders("h")).isEmpty();
  }

  public void constraintsNameOddColumns() {
    ConstraintException refused =
        assertThrows(
            ConstraintException.class,
            () -> dao.insert(new Group("h", 1, "t", null, "s", TIME, TIME)));

    assertThat(refused.table()).isEqualTo("group");
    assertThat(refused.columns()).containsExactly("order");
    assertThrows(
        ConstraintException.class,
        () -> dao.insert(new Group("h", 2, "t", null, "drop", TIME, TIME)));
    assertThrows(
        ConstraintException.class,
        () -> dao.insert(new Group("h", -1, "t", null, "s", TIME, TIME)));
  }

  public void queriesTakeOddNamesInEveryQuote() {
    dao.insert(new NewGroup("h", 2, null));

    assertThat(dao.groups(2, 1, 9).stream().map(Group::group)).containsExactly("g", "h").inOrder();
    assertThat(dao.groups()).isEmpty();
    assertThat(dao.spaced("a")).containsExactly("a");
    assertThat(dao.spaced(null)).containsExactly((Object) null);
    assertThat(dao.sums()).containsExactly(new Sum("g", 0), new Sum("h", 0)).inOrder();
  }

  public void changesTakeOddNamesToo() {
    dao.insert(order("g", "one", 1));
    dao.insert(order("g", "two", 1));

    assertThat(dao.remove("one")).isEqualTo(1);
    assertThat(dao.orders("g")).hasSize(1);
    assertThat(dao.sums()).containsExactly(new Sum("g", 1));
  }

  private static Order order(String to, String first, double size) {
    return new Order("", to, first, "sa\"id", size, 3, new Author("ada", "1"));
  }
}
