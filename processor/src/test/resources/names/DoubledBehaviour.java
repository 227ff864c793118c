// Not for Android below 31
package names;

import static com.google.common.truth.Truth.assertThat;

/** Sentences about odd names of generated columns. */
public final class DoubledBehaviour {

  private final DoubledDao dao;

  public DoubledBehaviour(DoubledDatabase database) {
    dao = database.rows();
  }

  public void generatedColumnsWork() {
    assertThat(dao.insert(new Doubled("k", 1.5, 0))).isEqualTo(new Doubled("k", 1.5, 3.0));
    assertThat(dao.update(new Doubled("k", 2.5, 0))).isEqualTo(1);

    assertThat(dao.find(3.0)).isEmpty();
    assertThat(dao.find(5.0)).containsExactly(new Doubled("k", 2.5, 5.0));
  }
}
