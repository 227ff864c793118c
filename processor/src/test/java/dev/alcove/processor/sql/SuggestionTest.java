// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {

  private static final List<String> COLUMNS =
      List.of("session_id", "content", "created_at", "id", "role", "parent_id");

  @Test
  void javaNamesLeadToTheirColumn() {
    assertThat(Suggestion.closest("createdAt", COLUMNS)).isEqualTo("created_at");
    assertThat(Suggestion.closest("SESSION_ID", COLUMNS)).isEqualTo("session_id");
  }

  @Test
  void twoTypingErrorsAreForgiven() {
    assertThat(Suggestion.closest("contnet", COLUMNS)).isEqualTo("content");
    assertThat(Suggestion.closest("sesion_ids", COLUMNS)).isEqualTo("session_id");
    assertThat(Suggestion.closest("kontend", COLUMNS)).isEqualTo("content");
    assertThat(Suggestion.closest("kondend", COLUMNS)).isNull();
  }

  @Test
  void shortNamesForgiveLess() {
    assertThat(Suggestion.closest("rloe", COLUMNS)).isEqualTo("role");
    assertThat(Suggestion.closest("ids", COLUMNS)).isEqualTo("id");
    assertThat(Suggestion.closest("at", COLUMNS)).isNull();
    assertThat(Suggestion.closest("rile2", List.of("role"))).isEqualTo("role");
    assertThat(Suggestion.closest("ab", List.of("cd"))).isNull();
  }

  @Test
  void alphabetDecidesBetweenEquals() {
    assertThat(Suggestion.closest("note", List.of("notes", "noted"))).isEqualTo("noted");
  }

  @Test
  void candidatesAreTheNearestInAlphabeticalOrder() {
    List<String> many = List.of("zeta", "b", "c", "d", "e", "f", "g", "h", "i", "zetas", "zeta");
    Suggestion suggestion = Suggestion.of("zetta", many);
    assertThat(suggestion.closest()).isEqualTo("zeta");
    assertThat(suggestion.candidates())
        .containsExactly("b", "c", "d", "e", "f", "g", "zeta", "zetas")
        .inOrder();
    assertThat(suggestion.omitted()).isEqualTo(2);
  }

  @Test
  void nothingIsOfferedWhereNothingExists() {
    assertThat(Suggestion.of("a", List.of())).isEqualTo(new Suggestion(null, List.of(), 0));
  }
}
