// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class GroupsTest extends StoreTest {

  @Test
  void groupsWithAPlaceStandFirst() {
    SessionGroup none = group("none", null);
    SessionGroup second = group("second", 2);
    SessionGroup first = group("first", 1);

    assertThat(database.library().groups()).containsExactly(first, second, none).inOrder();
  }

  @Test
  void placesFollowTheList() {
    SessionGroup a = group("a", 5);
    SessionGroup b = group("b", null);
    SessionGroup c = group("c", 1);

    database.library().placeGroups(List.of(b.id(), c.id(), a.id()), Rows.NOON);

    assertThat(names()).containsExactly("b", "c", "a").inOrder();
    assertThat(database.library().group(b.id()).sort()).isEqualTo(0);
    assertThat(database.library().group(b.id()).updatedAt()).isEqualTo(Rows.NOON);
  }

  @Test
  void placesAreGivenToAllOrToNone() {
    SessionGroup a = group("a", 5);
    SessionGroup b = group("b", 6);

    assertThrows(
        NoSuchElementException.class,
        () -> database.library().placeGroups(List.of(b.id(), a.id(), "gone"), Rows.NOON));

    assertThat(database.library().groups()).containsExactly(a, b).inOrder();
  }

  private SessionGroup group(String name, Integer sort) {
    return database.library().createGroup(new NewSessionGroup(name, sort));
  }

  private List<String> names() {
    return database.library().groups().stream().map(SessionGroup::name).toList();
  }
}
