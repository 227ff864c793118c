// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Advice for orders that are computed, for trees, and for the sides of an OR: it can be followed.
 */
class ExpressionAdviceTest {

  private static final String SOURCE =
      """
      package %s;
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      @NullMarked @Table("nodes")
      record Node(@PrimaryKey String id, @Nullable String parentId, String title, int place, int depth) {}
      @NullMarked @Dao interface StoreDao {
        @SuppressWarnings("alcove/unread-column") @Query("%s") List<Node> nodes(String id);
      }
      @Database(tables = Node.class)
      interface Store extends AlcoveDatabase { StoreDao dao(); }
      """;

  private static final String TREE =
      "WITH RECURSIVE t(id, parent_id, title, place, depth) AS ("
          + "SELECT id, parent_id, title, place, 0 FROM nodes WHERE %s"
          + " UNION ALL SELECT n.id, n.parent_id, n.title, n.place, t.depth + 1"
          + " FROM nodes n JOIN t ON n.parent_id = t.id%s) SELECT %s";

  @TempDir private Path output;

  private Map<String, List<Said>> compile(Map<String, String> sources) {
    return AdvisedSources.compile(sources, output);
  }

  /** What is said of each query; nothing is once that is followed. */
  private List<String> followed(List<String> queries) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String query : queries) {
      String name = "p" + sources.size();
      sources.put(name + "/Store", SOURCE.formatted(name, query));
    }
    Map<String, List<Said>> before = compile(sources);
    Map<String, String> better = new LinkedHashMap<>();
    sources.forEach(
        (name, source) ->
            better.put(name, AdvisedSources.follow(source, before.getOrDefault(name, List.of()))));
    Map<String, List<Said>> after = compile(better);
    return sources.keySet().stream()
        .map(
            name -> {
              List<Said> said = before.getOrDefault(name, List.of());
              assertWithMessage("%s\n%s", said, better.get(name))
                  .that(after.getOrDefault(name, List.of()))
                  .isEmpty();
              return said.isEmpty() ? "" : said.get(0).text();
            })
        .toList();
  }

  @Test
  void computedOrderHasAnIndexOfItsOwn() {
    List<String> said =
        followed(
            List.of(
                "SELECT * FROM nodes WHERE title <> :id ORDER BY place - depth DESC LIMIT 10",
                "SELECT * FROM nodes WHERE parent_id = :id ORDER BY place + depth, id",
                "SELECT *, place - depth AS d FROM nodes WHERE title <> :id ORDER BY d LIMIT 10"));

    assertThat(said.get(0)).contains("place - depth");
    assertThat(said.get(1)).contains("\"place + depth\"");
    assertThat(said.get(2)).contains("place - depth");
  }

  @Test
  void treeIsReadByOneIndex() {
    List<String> said =
        followed(
            List.of(
                TREE.formatted("id = :id", "", "* FROM t"),
                TREE.formatted("id = :id", " ORDER BY 5 DESC, 4", "* FROM t"),
                TREE.formatted("parent_id = :id", "", "* FROM t ORDER BY place"),
                TREE.formatted("title = :id", "", "* FROM t ORDER BY place LIMIT 10"),
                TREE.formatted("id = :id", " ORDER BY n.place", "* FROM t"),
                TREE.formatted("id = :id", " WHERE n.place > 3 AND n.title <> ''", "* FROM t"),
                TREE.formatted("id = :id", "", "n.* FROM t CROSS JOIN nodes n ON n.id = t.id"),
                TREE.formatted("id = :id", "", "n.* FROM nodes n WHERE n.id IN (SELECT id FROM t)"),
                TREE.formatted(
                    "id = :id",
                    "",
                    "n.* FROM t CROSS JOIN nodes n ON n.id = t.id ORDER BY n.place"),
                TREE.formatted(
                    "id = :id",
                    "",
                    "n.* FROM nodes n WHERE n.id IN (SELECT id FROM t) ORDER BY n.place LIMIT 5")));

    for (String text : said) {
      assertThat(text).contains("parent_id");
    }
  }

  @Test
  void whatNoIndexHelpsIsSaidWithTheIndex() {
    String query = TREE.formatted("id = :id", "", "n.* FROM t JOIN nodes n ON n.id = t.id");
    List<Said> said = compile(Map.of("p/Store", SOURCE.formatted("p", query))).get("p/Store");

    assertThat(said).hasSize(1);
    assertThat(said.get(0).text())
        .contains(
            "Add @Index(\"parent_id\") to Node; no index helps the rest: begin with what has few"
                + " rows, and CROSS JOIN what follows");
  }

  @Test
  void sortThatStaysIsSaidWithTheIndex() {
    String query = "SELECT * FROM nodes WHERE title = :id OR parent_id = :id ORDER BY place";

    List<String> said = followed(List.of(query));

    assertThat(said.get(0)).contains("reads all of \"nodes\" to find and sort some of its rows");
    assertThat(said.get(0)).contains("Add @Index(\"title\") to Node and @Index(\"parent_id\")");
    assertThat(said.get(0)).contains("; no index has the rest in order");
  }
}
