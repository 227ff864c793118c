// Not for Android below 35
package names;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;

/** Sentences about odd names in statements that give the rows they change. */
public final class ReturningBehaviour {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

  private final ReturningDao dao;

  public ReturningBehaviour(ReturningDatabase database) {
    dao = database.select();
    dao.insert(new Group("g", 1, "t", "a", "s", TIME, TIME));
  }

  public void returningTakesOddNamesToo() {
    dao.insert(order("one"));
    dao.insert(order("two"));

    assertThat(dao.remove("one")).containsExactly("sa\"id");
    assertThat(dao.sums()).containsExactly(new Sum("g", 1));
  }

  private static Order order(String first) {
    return new Order("", "g", first, "sa\"id", 1, 3, new Author("ada", "1"));
  }
}
