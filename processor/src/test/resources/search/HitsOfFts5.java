// Not for Android
package search;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.FullTextQuery;

/** Sentences about what FTS5 tells of a hit; each has a database of its own. */
public final class HitsOfFts5 {

  private final Fts5Dao dao;

  public HitsOfFts5(Fts5Database database) {
    this.dao = database.messages();
  }

  private void insert(String... contents) {
    for (int i = 0; i < contents.length; i++) {
      dao.insert(new Message(i + 1, null, contents[i], null, null));
    }
  }

  public void excerptsShowTheTextAsItWasWritten() {
    insert("今天 we go 去电影院看电影，ok吗", "nothing");

    assertThat(dao.marked(FullTextQuery.words("电影")))
        .containsExactly("今天 we go 去<b>电影</b>院看<b>电影</b>，ok吗");
    assertThat(dao.marked(FullTextQuery.words("电影院")))
        .containsExactly("今天 we go 去<b>电影院</b>看电影，ok吗");
    assertThat(dao.marked(FullTextQuery.words("GO")))
        .containsExactly("今天 we <b>go</b> 去电影院看电影，ok吗");
    assertThat(dao.hits(FullTextQuery.words("电影院")))
        .containsExactly(new Hit(1, "今天 we go 去[电影院]看…"));
  }

  public void excerptsOfAnyTextHoldNothingElse() {
    insert("电影，电影 电影", "𠀀𠀁 fine 𠀁𠀀", "院 院子");

    assertThat(dao.marked(FullTextQuery.words("电影")))
        .containsExactly("<b>电影</b>，<b>电影</b> <b>电影</b>");
    assertThat(dao.marked(FullTextQuery.words("fine"))).containsExactly("𠀀𠀁 <b>fine</b> 𠀁𠀀");
    assertThat(dao.marked(FullTextQuery.words("院子"))).containsExactly("院 <b>院子</b>");
  }

  public void nothingToLookForIsRefusedByName() {
    assertThat(
            assertThrows(NullPointerException.class, () -> dao.marked(nothing())))
        .hasMessageThat()
        .isEqualTo("Fts5Dao.marked: words is null");
  }

  @SuppressWarnings("NullAway") // what a caller without such checks does
  private static FullTextQuery nothing() {
    return null;
  }

  public void betterHitsComeFirst() {
    insert("电影 " + "其他 ".repeat(50), "电影");

    assertThat(dao.hits(FullTextQuery.words("电影")).get(0).id()).isEqualTo(2);
    assertThat(dao.ranks(FullTextQuery.words("电影"))).hasSize(2);
  }

  public void skippedUpdateLeavesTheIndexAlone() {
    dao.insert(new Message(1, null, "电影", "a", null), new Message(2, null, "音乐", "b", null));

    dao.take(2, "a");

    assertThat(dao.find(FullTextQuery.words("音乐"))).containsExactly(2L);
    assertThat(dao.find(FullTextQuery.words("skipped"))).isEmpty();
  }
}
