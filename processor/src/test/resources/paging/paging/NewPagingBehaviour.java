// Not for Android below 31
package paging;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Sentences about pages in what the oldest SQLite cannot do. */
public final class NewPagingBehaviour extends PagingBehaviour {

  private final NewDao news;

  public NewPagingBehaviour(PagingDatabase database) {
    super(database.pages());
    this.news = database.news();
  }

  public void nullsComeWhereTheOrderSays() {
    for (NullSorting sorting : NullSorting.values()) {
      Walk.check(sorting.name(), news.list(sorting), page -> news.page(sorting, page));
    }
  }

  public void windowsHavePages() {
    Walk.check("ranked", news.allRanked(), news::ranked);
  }

  public void aRequestThatIsNullIsRefusedByName() {
    NullPointerException refusal =
        assertThrows(NullPointerException.class, () -> news.ranked(null));

    assertThat(refusal).hasMessageThat().isEqualTo("NewDao.ranked: page is null");
  }
}
