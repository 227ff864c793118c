// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.FullTextQuery;
import dev.alcove.LiveQuery;
import dev.alcove.SqlQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** Sentences about what methods give that return live queries. */
public final class LiveBehaviour {

  private static final Chat ONE = new Chat("one", "First", "Ab", 1, false);
  private static final Chat TWO = new Chat("two", "Second", null, null, true);

  private final LiveDao live;
  private final WriteDao writes;

  public LiveBehaviour(LiveDatabase database) {
    live = database.live();
    writes = database.writes();
  }

  private static Message message(long id, String chat, Long parent) {
    return new Message(id, chat, parent, (int) id, Role.USER, "text " + id, id % 2 == 0);
  }

  private void fill() {
    writes.insert(ONE, TWO);
    writes.insert(message(1, "one", null), message(2, "one", 1L), message(3, "two", null));
  }

  public void theyGiveWhatOtherMethodsGive() {
    fill();
    assertThat(live.history("one").get())
        .containsExactly(message(1, "one", null), message(2, "one", 1L))
        .inOrder();
    assertThat(live.count("one").get()).isEqualTo(2);
    assertThat(live.title("two").get()).isEqualTo("Second");
    assertThat(live.title("none").get()).isNull();
    assertThat(live.find("one").get()).hasValue(ONE);
    assertThat(live.find("none").get()).isEmpty();
    assertThat(live.byCode("AB").get()).containsExactly(ONE);
    assertThat(live.byCode(null).get()).isEmpty();
    assertThat(live.byNumber(1).get()).containsExactly("one");
    assertThat(live.titles().get()).containsExactly("one", "First", "two", "Second");
    assertThat(live.chats().get())
        .containsExactly(new ChatRow("one", "First", 2), new ChatRow("two", "Second", 1))
        .inOrder();
    assertThat(live.thread(1).get()).containsExactly(1L, 2L);
    assertThat(live.latest("one").get()).isEqualTo(new LatestMessage("one", 2));
    assertThat(live.search(FullTextQuery.words("text 3")).get()).containsExactly(3L);
  }

  public void relationsAreLoadedEachTime() {
    fill();
    LiveQuery<ChatWithMessages> whole = live.whole("two");
    assertThat(whole.get()).isEqualTo(new ChatWithMessages(TWO, List.of(message(3, "two", null))));
    writes.insert(message(4, "two", 3L));
    assertThat(whole.get().messages()).hasSize(2);
    assertThat(live.wholes().get()).hasSize(2);
    assertThat(live.whole("none").get()).isNull();
  }

  public void optionalPartsAndOrdersAreChosenOnce() {
    fill();
    writes.insert(message(4, "two", null));
    assertThat(live.favorites(null, null, Order.NEWEST).get()).isEqualTo(new long[] {4, 2});
    assertThat(live.favorites("one", null, Order.OLDEST).get()).isEqualTo(new long[] {2});
    assertThat(live.favorites("two", Role.USER, Order.OLDEST).get()).isEqualTo(new long[] {4});
    assertThat(live.favorites(null, Role.ASSISTANT, Order.NEWEST).get()).isEmpty();
  }

  public void argumentsAreThoseOfTheCallWhateverBecomesOfThem() {
    fill();
    writes.insert(new Asset(1, new byte[] {1, 2}, new Date(7), new Place("here")));
    List<Long> ids = new ArrayList<>(List.of(1L, 3L));
    LiveQuery<List<Long>> among = live.among(ids);
    ids.clear();
    assertThat(among.get()).containsExactly(1L, 3L);
    assertThat(among.get()).containsExactly(1L, 3L);

    Filter filter = new Filter("one", 2);
    LiveQuery<List<Long>> filtered = live.filtered(filter);
    filter.setChat("two");
    filter.setFrom(0);
    assertThat(filtered.get()).containsExactly(2L);

    byte[] hash = {1, 2};
    LiveQuery<List<Long>> byHash = live.byHash(hash);
    LiveQuery<List<Long>> byHashes = live.byHashes(List.of(hash));
    Arrays.fill(hash, (byte) 0);
    assertThat(byHash.get()).containsExactly(1L);
    assertThat(byHashes.get()).containsExactly(1L);

    Date date = new Date(7);
    LiveQuery<List<Long>> at = live.at(date);
    date.setTime(0);
    assertThat(at.get()).containsExactly(1L);

    Place place = new Place("here");
    LiveQuery<List<Long>> atPlace = live.atPlace(place);
    place.rename("there");
    assertThat(atPlace.get()).containsExactly(1L);
    assertThat(live.atPlace(null).get()).isEmpty();
  }

  public void rawQueriesAreLiveToo() {
    writes.upsert(new Tag(1, "a", 2));
    LiveQuery<List<String>> raw =
        live.raw(SqlQuery.of("SELECT name FROM tags WHERE weight > ?", 1));
    assertThat(raw.get()).containsExactly("a");
    writes.upsert(new Tag(1, "a", 0));
    assertThat(raw.get()).isEmpty();
  }
}
