// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of one build that want nearly the same index are told of one. */
class SharedAdviceTest {

  private static final String STORE =
      """
      package p;
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      @NullMarked @Table("marks")
      record Mark(@PrimaryKey long number, String owner, String tag, long at) {}
      @NullMarked @Dao interface StoreDao {
        @Query("SELECT * FROM marks WHERE %s") List<Mark> first(String owner);
        @Query("SELECT * FROM marks WHERE %s") List<Mark> second(String owner, String tag);
      }
      @Database(tables = Mark.class)
      interface Store extends AlcoveDatabase { StoreDao dao(); }
      """;

  @TempDir private Path output;

  private List<Said> compile(String source) {
    return AdvisedSources.compile(Map.of("p/Store", source), output)
        .getOrDefault("p/Store", List.of());
  }

  private void bothAreTold(String first, String second, String advice) {
    String source = STORE.formatted(first, second);
    List<Said> said = compile(source);
    assertThat(said).hasSize(2);
    assertThat(said.get(0).text()).contains("Add " + advice + " to Mark, or ");
    assertThat(said.get(1).text()).contains("Add " + advice + " to Mark, or ");
    assertThat(compile(AdvisedSources.follow(source, said))).isEmpty();
  }

  @Test
  void longerIndexServesBoth() {
    bothAreTold("owner = :owner", "owner = :owner AND tag = :tag", "@Index({\"owner\", \"tag\"})");
  }

  @Test
  void orderOfConditionsMakesNoOtherIndex() {
    String source =
        STORE
            .formatted("owner = :owner AND tag = :tag", "tag = :tag AND owner = :owner")
            .replace("first(String owner)", "first(String owner, String tag)");
    List<Said> said = compile(source);

    assertThat(said).hasSize(2);
    assertThat(compile(AdvisedSources.follow(source, said))).isEmpty();
  }

  @Test
  void orderOfTheKeyIsWrittenOutWhereALongerIndexHasAnother() {
    String source =
        STORE.formatted(
            "owner = :owner ORDER BY number", "owner = :owner AND tag = :tag ORDER BY at");
    List<Said> said = compile(source);

    assertThat(said).hasSize(2);
    assertThat(compile(AdvisedSources.follow(source, said))).isEmpty();
  }
}
