package paging;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.error.InvalidPageException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Sentences about pages. Values come in few kinds, so that most rows are equal in most columns. */
public class PagingBehaviour {

  private static final int ROWS = 120;

  final PagingQueries dao;

  /** For databases of any kind. */
  PagingBehaviour(PagingQueries dao) {
    this.dao = dao;
    Random random = new Random(11);
    dao.rooms(new Room("r1", "Attic"), new Room("r2", "Cellar"), new Room("r3", "attic"));
    List<Entry> entries = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      entries.add(entry(i, random));
      for (int place = random.nextInt(3); place > 0; place--) {
        marks.add(new Mark(entries.get(i).id(), place));
      }
    }
    dao.entries(entries);
    dao.marks(marks);
  }

  private static Entry entry(int number, Random random) {
    String[] titles = {"a", "A", "b", "", "ä", "電影", "B"};
    return new Entry(
        String.format("e%03d", number * 37 % 1000),
        random.nextInt(4) == 0 ? null : "r" + (1 + random.nextInt(3)),
        random.nextInt(9),
        random.nextBoolean() ? null : (Long) (long) random.nextInt(4),
        random.nextInt(3) == 0 ? null : (Double) (random.nextInt(5) / 3.0 - 1),
        random.nextInt(4) == 0 ? null : titles[random.nextInt(titles.length)],
        random.nextInt(3) == 0 ? null : new byte[] {(byte) random.nextInt(3), -1});
  }

  public void everyRowComesOnceInEveryOrder() {
    for (Sorting sorting : Sorting.values()) {
      if (sorting != Sorting.KEY_IN_THE_MIDDLE && sorting != Sorting.KEY) {
        Walk.check(sorting.name(), dao.list(null, sorting), page -> dao.page(null, sorting, page));
      }
    }
  }

  public void orderWithTheKeyInItNeedsNoOther() {
    for (Sorting sorting : List.of(Sorting.KEY, Sorting.KEY_IN_THE_MIDDLE)) {
      Walk.check(sorting.name(), dao.list(null, sorting), page -> dao.page(null, sorting, page));
    }
  }

  public void optionalPartsAndListsChooseTheRowsOfAllPages() {
    List<String> rooms = List.of("r1", "r3");
    for (Sorting sorting : Sorting.values()) {
      Walk.check(sorting.name(), dao.list(rooms, sorting), page -> dao.page(rooms, sorting, page));
    }
    assertThat(dao.page(List.of(), Sorting.MINUTE, PageRequest.first(5)).items()).isEmpty();
  }

  public void rowsOfOuterJoinsAreToldApartByBothKeys() {
    Walk.check("marked", dao.allMarked(), dao::marked);
  }

  public void rowsWithoutDoublesHavePages() {
    Walk.check("pairs", dao.allPairs(), dao::pairs);
    Walk.check("titles", dao.allTitles(), dao::titles);
  }

  public void rowsWithoutDoublesAreSortedByTheColumnThatTheOrderMeans() {
    Walk.check("pairs by the second", dao.allPairsByTheSecond(), dao::pairsByTheSecond);
    Walk.check("pairs by an alias", dao.allPairsByAnAlias(), dao::pairsByAnAlias);
    Walk.check("united", dao.allUnitedBySecond(), dao::unitedBySecond);
  }

  public void groupsHavePages() {
    Walk.check("parts", dao.allParts(), dao::parts);
  }

  public void commonTablesHavePages() {
    Walk.check("in busy rooms", dao.allInBusyRooms(), dao::inBusyRooms);
  }

  public void viewsHavePages() {
    Walk.check("view", dao.wholeView(), dao::view);
  }

  public void childrenComeWithThePage() {
    Page<RoomView> page = dao.withEntries(PageRequest.first(2));
    assertThat(page.items().get(0).title()).isEqualTo("Attic");
    assertThat(page.items().get(0).entries()).isNotEmpty();
    assertThat(page.hasNext()).isTrue();
    assertThat(dao.withEntries(page.next()).items().get(0).title()).isEqualTo("attic");
  }

  public void pageIsAroundTheRowWithAKey() {
    for (Sorting sorting : Sorting.values()) {
      Walk.checkAround(dao.list(null, sorting), id -> id, page -> dao.page(null, sorting, page));
    }
  }

  public void keyOfSeveralColumnsIsAList() {
    List<String> entries = dao.list(null, Sorting.MINUTE).subList(0, 40);
    List<Mark> all = dao.marksOf(entries, PageRequest.first(1000)).items();
    Walk.checkAround(
        all, mark -> List.of(mark.entryId(), mark.place()), page -> dao.marksOf(entries, page));
    InvalidPageException failure =
        assertThrows(
            InvalidPageException.class, () -> dao.marksOf(entries, PageRequest.around("e037", 5)));
    assertThat(failure).hasMessageThat().contains("key");
  }

  public void rowThatIsGoneHasNoPageAroundIt() {
    InvalidPageException failure =
        assertThrows(
            InvalidPageException.class,
            () -> dao.page(null, Sorting.MINUTE, PageRequest.around("gone", 5)));
    assertThat(failure).hasMessageThat().contains("PagingDao.page finds no row with the key");
    assertThrows(
        InvalidPageException.class,
        () -> dao.page(null, Sorting.MINUTE, PageRequest.around(7L, 5)));
  }

  public void rowsWithoutAKeyOfATableHaveNoPageAround() {
    InvalidPageException failure =
        assertThrows(InvalidPageException.class, () -> dao.pairs(PageRequest.around("e037", 5)));
    assertThat(failure).hasMessageThat().contains("PagingDao.pairs cannot find a row by its key");
  }

  public void rowsThatComeAndGoElsewhereMoveNothing() {
    Random random = new Random(5);
    for (Sorting sorting : Sorting.values()) {
      List<String> before = dao.list(null, sorting);
      Set<String> found = new LinkedHashSet<>();
      Set<String> deleted = new LinkedHashSet<>();
      int number = 0;
      Page<String> page = dao.page(null, sorting, PageRequest.first(7));
      while (true) {
        for (String id : page) {
          assertThat(found.add(id)).isTrue();
        }
        if (!page.hasNext()) {
          break;
        }
        String victim = before.get(random.nextInt(before.size()));
        if (dao.list(null, sorting).contains(victim)) {
          dao.entries(List.of(entry(200 + sorting.ordinal() * 40 + number++, random)));
          if (!victim.equals(before.get(0)) && !hasMarks(victim)) {
            dao.delete(victim);
            deleted.add(victim);
          }
        }
        page = dao.page(null, sorting, page.next());
      }
      for (String id : before) {
        assertThat(found.contains(id) || deleted.contains(id)).isTrue();
      }
    }
  }

  private boolean hasMarks(String entry) {
    return !dao.marksOf(List.of(entry), PageRequest.first(1)).items().isEmpty();
  }

  public void positionOfARowThatIsGoneIsStillAPlace() {
    List<String> all = dao.list(null, Sorting.MINUTE);
    int at = 0;
    while (hasMarks(all.get(at)) || at < 10) {
      at++;
    }
    Page<String> page = dao.page(null, Sorting.MINUTE, PageRequest.first(at + 1));
    dao.delete(all.get(at));
    assertThat(dao.page(null, Sorting.MINUTE, page.next()).items().get(0))
        .isEqualTo(all.get(at + 1));
  }

  public void nextOfTheLastPageAsksForWhatHasComeSince() {
    Page<Entry> last = dao.since(5, PageRequest.last(3));
    Page<Entry> empty = dao.since(5, last.next());
    assertThat(empty.items()).isEmpty();
    dao.entries(List.of(new Entry("z9", null, 99, null, null, null, null)));
    assertThat(dao.since(5, empty.next()).items().get(0).id()).isEqualTo("z9");
    assertThat(dao.since(5, last.next()).items().get(0).id()).isEqualTo("z9");
  }

  public void pageOfNoRowsReturnsItsOwnPosition() {
    PageRequest first = PageRequest.first(3);
    Page<Entry> none = dao.since(1000, first);
    assertThat(none.items()).isEmpty();
    assertThat(none.hasNext()).isFalse();
    assertThat(none.hasPrevious()).isFalse();
    assertThat(none.next()).isEqualTo(first);
    dao.entries(List.of(new Entry("z9", null, 1001, null, null, null, null)));
    assertThat(dao.since(1000, none.next()).items()).hasSize(1);
  }

  public void requestOfAnotherQueryIsRefused() {
    PageRequest next = dao.since(2, PageRequest.first(3)).next();
    InvalidPageException other =
        assertThrows(InvalidPageException.class, () -> dao.before(2, next));
    assertThat(other)
        .hasMessageThat()
        .contains("PagingDao.before got a request for a page of another query.");
    assertThat(other.method()).endsWith("PagingDao.before");
    assertThrows(InvalidPageException.class, () -> dao.marked(next));
  }

  public void requestWithOtherParametersIsRefused() {
    PageRequest next = dao.since(2, PageRequest.first(3)).next();
    InvalidPageException parameters =
        assertThrows(InvalidPageException.class, () -> dao.since(3, next));
    assertThat(parameters).hasMessageThat().contains("with other parameters");
    PageRequest listed = dao.page(List.of("r1", "r2"), Sorting.STARS, PageRequest.first(3)).next();
    assertThrows(InvalidPageException.class, () -> dao.page(List.of("r1"), Sorting.STARS, listed));
    assertThrows(InvalidPageException.class, () -> dao.page(null, Sorting.STARS, listed));
    InvalidPageException order =
        assertThrows(
            InvalidPageException.class,
            () -> dao.page(List.of("r1", "r2"), Sorting.STARS_DOWN, listed));
    assertThat(order).hasMessageThat().contains("in another order");
  }

  public void tokenHoldsAnyValue() {
    for (Sorting sorting : Sorting.values()) {
      for (String id : dao.list(null, sorting)) {
        PageRequest next = dao.page(null, sorting, PageRequest.around(id, 1)).next();
        PageRequest read = PageRequest.parse(next.token());
        assertThat(read).isEqualTo(next);
        assertThat(read.token()).matches("[-_A-Za-z0-9]+");
        assertThat(dao.page(null, sorting, read).items())
            .isEqualTo(dao.page(null, sorting, next).items());
      }
    }
  }
}
