package paging;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Walks through all pages of a query and compares them with its rows. */
final class Walk {

  private Walk() {}

  /** From either end, in steps of several sizes, each request as a token; and back at each step. */
  static <T> void check(String name, List<T> all, Function<PageRequest, Page<T>> query) {
    assertWithMessage(name).that(all.size()).isAtLeast(3);
    for (int size : new int[] {1, 2, 7, all.size() - 1, all.size(), all.size() + 1}) {
      assertWithMessage("%s forward by %s", name, size)
          .that(forward(size, all, query))
          .containsExactlyElementsIn(all)
          .inOrder();
      assertWithMessage("%s backward by %s", name, size)
          .that(backward(size, all, query))
          .containsExactlyElementsIn(all)
          .inOrder();
    }
  }

  private static <T> List<T> forward(int size, List<T> all, Function<PageRequest, Page<T>> query) {
    List<T> found = new ArrayList<>();
    Page<T> page = query.apply(PageRequest.first(size));
    assertThat(page.hasPrevious()).isFalse();
    while (true) {
      found.addAll(page.items());
      assertThat(page.items().size()).isAtMost(size);
      assertThat(page.hasNext()).isEqualTo(found.size() < all.size());
      if (!page.hasNext()) {
        assertEnd(query, page);
        return found;
      }
      Page<T> next = query.apply(PageRequest.parse(page.next().token()));
      assertThat(next.hasPrevious()).isTrue();
      assertThat(query.apply(next.previous()).items()).isEqualTo(page.items());
      page = next;
    }
  }

  /** Behind the last page there is an empty one, from which the last row is found again. */
  private static <T> void assertEnd(Function<PageRequest, Page<T>> query, Page<T> last) {
    Page<T> empty = query.apply(last.next());
    assertThat(empty.items()).isEmpty();
    assertThat(empty.hasNext()).isFalse();
    assertThat(empty.hasPrevious()).isTrue();
    assertThat(empty.next()).isEqualTo(last.next());
    Page<T> back = query.apply(empty.previous());
    assertThat(back.items().get(back.items().size() - 1))
        .isEqualTo(last.items().get(last.items().size() - 1));
    assertThat(back.hasNext()).isFalse();
  }

  private static <T> List<T> backward(int size, List<T> all, Function<PageRequest, Page<T>> query) {
    List<T> found = new ArrayList<>();
    Page<T> page = query.apply(PageRequest.last(size));
    assertThat(page.hasNext()).isFalse();
    while (true) {
      found.addAll(0, page.items());
      assertThat(page.hasPrevious()).isEqualTo(found.size() < all.size());
      if (!page.hasPrevious()) {
        Page<T> empty = query.apply(page.previous());
        assertThat(empty.items()).isEmpty();
        assertThat(empty.hasNext()).isTrue();
        assertThat(query.apply(empty.next()).items().get(0)).isEqualTo(page.items().get(0));
        return found;
      }
      Page<T> previous = query.apply(PageRequest.parse(page.previous().token()));
      assertThat(previous.hasNext()).isTrue();
      assertThat(query.apply(previous.next()).items()).isEqualTo(page.items());
      page = previous;
    }
  }

  /** Each row is in the page around it, with as many beside it as there are. */
  static <T> void checkAround(
      List<T> all, Function<T, Object> key, Function<PageRequest, Page<T>> query) {
    for (int size : new int[] {1, 2, 5, 50}) {
      for (int i = 0; i < all.size(); i += 3) {
        Page<T> page = query.apply(PageRequest.around(key.apply(all.get(i)), size));
        int first = all.indexOf(page.items().get(0));
        int count = page.items().size();
        assertThat(page.items()).isEqualTo(all.subList(first, first + count));
        assertThat(page.items()).contains(all.get(i));
        assertThat(page.hasPrevious()).isEqualTo(first > 0);
        assertThat(page.hasNext()).isEqualTo(first + count < all.size());
        assertThat(count).isEqualTo(Math.min(size, all.size()));
        if (first > 0 && first + count < all.size()) {
          assertThat(i - first).isEqualTo(size / 2);
        }
      }
    }
  }
}
