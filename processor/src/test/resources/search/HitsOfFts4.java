package search;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.FullTextQuery;

/** Sentences about what FTS4 tells of a hit; each has a database of its own. */
public final class HitsOfFts4 {

  private final Fts4Dao dao;

  public HitsOfFts4(Fts4Database database) {
    this.dao = database.messages();
  }

  public void excerptsShowTheTextAsItWasWritten() {
    dao.insert(new Message(1, null, "今天 we go 去电影院看电影，ok吗", null, null));

    assertThat(dao.hits(FullTextQuery.words("电影院")))
        .containsExactly(new Hit(1, "…we go 去[电影院]看电影…"));
    assertThat(dao.hits(FullTextQuery.words("go")).get(0).excerpt()).contains("we [go] 去电影");
  }
}
