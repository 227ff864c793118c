// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.ListChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows of these lists are texts: their key is the first character. */
class ListComparisonTest {
  private final List<ListChanges<List<String>>> told = new ArrayList<>();
  private final ListComparison<List<String>> comparison =
      new ListComparison<>((String row) -> row.charAt(0), told::add);

  private ListChanges<List<String>> tell(String... rows) {
    comparison.onValue(List.of(rows));
    return told.get(told.size() - 1);
  }

  @Test
  void firstListIsNewAsAWhole() {
    ListChanges<List<String>> changes = tell("a", "b");
    assertThat(changes.value()).containsExactly("a", "b").inOrder();
    assertThat(changes.inserted()).asList().containsExactly(0, 1).inOrder();
    assertThat(changes.removed()).isEmpty();
  }

  @Test
  void insertedRemovedAndUpdatedRowsAreTold() {
    tell("a", "b", "c");
    ListChanges<List<String>> changes = tell("n", "a", "c2");
    assertThat(changes.inserted()).asList().containsExactly(0);
    assertThat(changes.removed()).asList().containsExactly(1);
    assertThat(changes.updated()).asList().containsExactly(2);
    assertThat(changes.movedTo()).isEmpty();
  }

  @Test
  void oneRowThatComesToTheFrontIsTheOneThatMoves() {
    tell("a", "b", "c", "d");
    ListChanges<List<String>> changes = tell("d", "a", "b", "c");
    assertThat(changes.movedFrom()).asList().containsExactly(3);
    assertThat(changes.movedTo()).asList().containsExactly(0);
    assertThat(changes.updated()).isEmpty();
  }

  @Test
  void changesLeadFromEachListToTheNext() {
    Random random = new Random(7);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      comparison.onValue(randomRows(random));
      shown = apply(shown, told.get(i));
      assertThat(shown).isEqualTo(told.get(i).value());
    }
  }

  /** Some keys, sometimes twice, with values that change now and then. */
  private static List<String> randomRows(Random random) {
    List<String> rows = new ArrayList<>();
    for (char key = 'a'; key < 'k'; key++) {
      for (int i = random.nextInt(8); i > 2; i -= 4) {
        rows.add(key + (random.nextInt(4) == 0 ? "!" : ""));
      }
    }
    for (int i = random.nextInt(3); i > 0 && rows.size() > 1; i--) {
      Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
    }
    return rows;
  }

  private static List<String> apply(List<String> old, ListChanges<List<String>> changes) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (!has(changes.removed(), i) && !has(changes.movedFrom(), i)) {
        rest.add(old.get(i));
      }
    }
    List<String> rows = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < changes.value().size(); i++) {
      String now = changes.value().get(i);
      String row = has(changes.inserted(), i) ? now : null;
      for (int j = 0; j < changes.movedTo().length && row == null; j++) {
        row = changes.movedTo()[j] == i ? old.get(changes.movedFrom()[j]) : null;
      }
      row = row == null ? rest.get(next++) : row;
      boolean updated = has(changes.updated(), i);
      assertThat(updated).isEqualTo(!row.equals(now));
      rows.add(updated ? now : row);
    }
    assertThat(next).isEqualTo(rest.size());
    return rows;
  }

  private static boolean has(int[] positions, int position) {
    return Arrays.stream(positions).anyMatch(each -> each == position);
  }
}
