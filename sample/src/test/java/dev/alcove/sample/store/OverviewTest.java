// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.PageRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists in which a reader finds sessions. */
class OverviewTest extends StoreTest {

  private String work;
  private String home;

  @BeforeEach
  void fill() {
    work = database.library().createGroup(new NewSessionGroup("work", 1)).id();
    home = database.library().createGroup(new NewSessionGroup("home", 2)).id();
    for (String id : List.of("w1", "w2", "wPinned")) {
      database.sessions().insertAll(List.of(Rows.session(id, work, null)));
    }
    database.sessions().insertAll(List.of(Rows.session("archived", home, null)));
    sessions("free", "freePinned");
    database.sessions().touch("w2", Rows.NOON.plusSeconds(1));
    database.sessions().pin("wPinned", true, Rows.NOON.plusSeconds(2));
    database.sessions().pin("freePinned", true, Rows.NOON.plusSeconds(3));
    database.sessions().setStatus("archived", SessionStatus.ARCHIVED, Rows.NOON);
  }

  @Test
  void overviewHasAllThePinnedTheFreeAndAListForEachGroup() {
    SessionOverview overview = SessionOverview.of(database);

    assertThat(ids(overview.all()))
        .containsExactly("freePinned", "wPinned", "w2", "free", "w1")
        .inOrder();
    assertThat(ids(overview.pinned())).containsExactly("freePinned", "wPinned").inOrder();
    assertThat(ids(overview.ungrouped())).containsExactly("free");
    assertThat(overview.groups().stream().map(each -> each.group().id()).toList())
        .containsExactly(work, home)
        .inOrder();
    assertThat(ids(overview.groups().get(0).sessions())).containsExactly("w2", "w1").inOrder();
    assertThat(overview.groups().get(1).sessions()).isEmpty();
  }

  @Test
  void sessionsOfSeveralGroupsComeTogether() {
    database.sessions().setStatus("archived", SessionStatus.ACTIVE, Rows.NOON);

    assertThat(ids(database.overview().inGroups(List.of(work, home))))
        .containsExactly("w2", "archived", "w1")
        .inOrder();
    assertThat(ids(database.overview().inGroups(List.of(home)))).containsExactly("archived");
    assertThat(database.overview().inGroups(List.of())).isEmpty();
  }

  @Test
  void sessionsComeInTheOrderThatIsWanted() {
    messages(Rows.message("m", "w1"));
    database.sessions().rename("free", "Zebra", Rows.NOON);
    database.sessions().rename("w1", "apple", Rows.NOON);
    Set<SessionStatus> every = EnumSet.allOf(SessionStatus.class);

    assertThat(ordered(every, SessionOrder.TITLE).get(0)).isEqualTo("w1");
    assertThat(ordered(every, SessionOrder.TITLE).get(5)).isEqualTo("free");
    assertThat(ordered(every, SessionOrder.LONGEST).get(0)).isEqualTo("w1");
    assertThat(ordered(every, SessionOrder.NEWEST_CHANGE).get(0)).isEqualTo("freePinned");
    assertThat(ordered(every, SessionOrder.OLDEST)).hasSize(6);
    assertThat(ordered(EnumSet.of(SessionStatus.ARCHIVED), SessionOrder.OLDEST))
        .containsExactly("archived");
    assertThat(ordered(Set.of(), SessionOrder.OLDEST)).isEmpty();
  }

  @Test
  void sessionsOfOneConfigurationComeInPages() {
    for (String id : List.of("w1", "w2", "free")) {
      database.sessionEdits().edit(id, new SessionEdit(null, null, "fast"), Rows.NOON);
    }
    Set<SessionStatus> active = EnumSet.of(SessionStatus.ACTIVE);

    assertThat(
            ids(
                database
                    .overview()
                    .ordered(active, "fast", SessionOrder.TITLE, PageRequest.first(2))
                    .items()))
        .containsExactly("free", "w1")
        .inOrder();
    assertThat(
            ids(
                database
                    .overview()
                    .ordered(
                        active,
                        "fast",
                        SessionOrder.TITLE,
                        database
                            .overview()
                            .ordered(active, "fast", SessionOrder.TITLE, PageRequest.first(2))
                            .next())
                    .items()))
        .containsExactly("w2");
  }

  private List<String> ordered(Set<SessionStatus> statuses, SessionOrder order) {
    return ids(database.overview().ordered(statuses, null, order, PageRequest.first(9)).items());
  }

  private static List<String> ids(List<Session> sessions) {
    return sessions.stream().map(Session::id).toList();
  }
}
