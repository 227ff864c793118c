package names;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;

/** Sentences about names as Java has them. */
public final class DeclaredBehaviour {

  private static final Person ADA = new Person(1, "Ada");
  private static final Person BO = new Person(2, "Bo");
  private static final Visit FIRST = new Visit(1, 2, Duration.ofMinutes(5));
  private static final Visit SECOND = new Visit(2, 2, Duration.ofMinutes(90));

  private final DeclaredDao dao;

  public DeclaredBehaviour(DeclaredDatabase database) {
    dao = database.people();
    dao.insert(ADA, BO);
    dao.insert(FIRST, SECOND);
  }

  public void tablesAreNamedAsTheirDatabaseSays() {
    assertThat(dao.namesakes(ADA)).containsExactly(ADA);
  }

  public void viewsAreToo() {
    assertThat(dao.lastVisits()).containsExactly(new LastVisit(2, 2));
  }

  public void aRowInsideAResultHasTheNamesAndConvertersOfItsTable() {
    Encounter first = new Encounter(true, BO, FIRST);
    Encounter second = new Encounter(false, BO, SECOND);
    assertThat(dao.encountersUpTo(second)).containsExactly(first, second).inOrder();
    assertThat(dao.encountersUpTo(first)).containsExactly(first);
  }

  public void childrenHaveThemToo() {
    assertThat(dao.guests().get(1).visits()).containsExactly(FIRST, SECOND);
  }
}
