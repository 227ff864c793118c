// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of plans, as it is committed: what reads a table from end to end has a reason to. */
class PlansTest {

  private static final Map<String, List<String>> REASONS =
      Map.of(
          "It gives every row.",
          List.of(
              "HistoryDao.all",
              "LibraryDao.fileIds",
              "LibraryDao.groups",
              "LibraryDao.plugins",
              "LibraryDao.projects",
              "MessageDao.parentsElsewhere",
              "OverviewDao.groups",
              "SessionDao.all",
              "SessionDao.allTags",
              "TopicDao.all"),
          "It reads a page of an index, from where the page before ended.",
          List.of("HistoryDao.everything"),
          "It removes every row.",
          List.of(
              "LibraryEditDao.clearFiles",
              "LibraryEditDao.clearGroups",
              "MessageEditDao.clear",
              "SessionEditDao.clear",
              "TopicDao.clear"),
          "It counts every row.",
          List.of(
              "LibraryDao.counts",
              "OverviewDao.count",
              "OverviewDao.tags",
              "SessionDao.countByStatus",
              "StatisticsDao.messages"),
          "It stops as soon as it knows.",
          List.of("OverviewDao.isEmpty", "StatisticsDao.hasMoreThan", "StatisticsDao.isEmpty"),
          "Statistics are rare, and an index would cost at each write.",
          List.of(
              "MessageDao.countByDay",
              "MessageDao.countByRole",
              "StatisticsDao.characters",
              "StatisticsDao.models",
              "StatisticsDao.sessions",
              "StatisticsDao.topics"),
          "A text may stand anywhere in a title, and titles are few beside messages.",
          List.of("SessionDao.matching", "TopicDao.matching"),
          "The rows are those that the query itself has found.",
          List.of("MessageDao.thread", "MessageDao.threadStart"));

  private final List<String> lines;

  PlansTest() throws IOException {
    lines = Files.readAllLines(Path.of("schemas", "ChatDatabase", "plans.txt"));
  }

  @Test
  void whatReadsATableFromEndToEndHasAReason() {
    Set<String> scanning =
        lines.stream()
            .filter(line -> line.contains(": ") && node(line).startsWith("SCAN "))
            // Full text is looked up by its words, and a constant is no table.
            .filter(line -> !line.contains("VIRTUAL TABLE") && !line.contains("CONSTANT ROW"))
            .map(line -> line.substring(0, line.indexOf(':')).replaceFirst(" \\[.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> reasoned =
        REASONS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    assertThat(scanning).containsExactlyElementsIn(reasoned);
  }

  @Test
  void latestMessagesAndUnreadOnesAreLookedUpInTheIndexOfTheHistory() {
    String index = "INDEX idx_messages_session_id_created_at_position (session_id=?";

    assertThat(nodes("OverviewDao.latest")).contains("SEARCH n USING " + index + ")");
    for (String method : List.of("OverviewDao.unread", "OverviewDao.unreadBySession")) {
      assertThat(
              nodes(method).stream().filter(node -> node.contains(" COVERING " + index)).toList())
          .isNotEmpty();
    }
    assertThat(nodes("SessionDao.list"))
        .containsAtLeast(
            "SEARCH m USING COVERING " + index + " AND created_at>?)",
            "SEARCH m USING " + index + ")");
  }

  private List<String> nodes(String method) {
    return lines.stream()
        .filter(line -> line.startsWith(method + ": "))
        .map(PlansTest::node)
        .toList();
  }

  private static String node(String line) {
    return line.substring(line.indexOf(": ") + 2).strip();
  }
}
