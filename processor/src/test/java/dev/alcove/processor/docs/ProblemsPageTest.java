// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of all problems says what the code says: descriptions come from {@link ProblemId},
 * messages from the cases. Run with {@code -Dgoldens.update=true} to write it anew.
 */
class ProblemsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "problems.md");
  private static final Path CASES = Path.of("src", "test", "cases");
  private static final Path SOURCE =
      Path.of("src/main/java/dev/alcove/processor/report/ProblemId.java");

  private static final String HEAD =
      """
      # Problems

      What Alcove's processor reports, by id. An error stops the build: something would be wrong at
      run time, or data at risk. A warning tells of a cost; `@SuppressWarnings("alcove/…")` with its
      id on the method, the type or the database silences it, and `-Aalcove.werror=true` makes
      errors of all warnings. A note tells what a build has changed.

      """;

  @Test
  void pageIsCurrent() throws IOException {
    String page = page();
    if (Boolean.getBoolean("goldens.update")) {
      assertWithMessage("Pages are not written where CI runs")
          .that(System.getenv("CI"))
          .isNotEqualTo("true");
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "## Errors\n\n";
      case WARNING -> "## Warnings\n\n";
      case NOTE -> "## Notes\n\n";
    };
  }

  @Test
  void everyProblemIsDescribedInOneSentence() throws IOException {
    for (ProblemId id : ProblemId.values()) {
      String description = description(id);
      assertWithMessage(id.id()).that(description).endsWith(".");
      assertWithMessage(id.id()).that(description.indexOf(". ")).isEqualTo(-1);
    }
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Severity severity : Severity.values()) {
      page.append(heading(severity));
      List<ProblemId> ids = new ArrayList<>(List.of(ProblemId.values()));
      ids.removeIf(id -> id.severity() != severity);
      ids.sort((one, other) -> one.id().compareTo(other.id()));
      for (ProblemId id : ids) {
        page.append(section(id));
      }
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static String section(ProblemId id) throws IOException {
    String section = "### " + id.id() + "\n\n" + description(id) + "\n\n";
    Optional<List<String>> message = message(id);
    if (message.isEmpty()) {
      return section;
    }
    List<String> lines = message.get();
    String example = "```\n" + String.join("\n", lines) + "\n```\n\n";
    // News has no way out: its last line is a part of it.
    boolean hasWayOut = lines.size() > 1 && !lines.get(lines.size() - 1).matches("[-+] .*");
    return section + example + (hasWayOut ? "Way out: " + wayOut(lines) + "\n\n" : "");
  }

  /** The last line, with those before it that it goes on from. */
  private static String wayOut(List<String> lines) {
    int first = lines.size() - 1;
    while (first > 1 && lines.get(first - 1).matches(".*[,:]")) {
      first--;
    }
    return String.join(" ", lines.subList(first, lines.size()));
  }

  /** The sentence above the constant, without the tags of Javadoc. */
  private static String description(ProblemId id) throws IOException {
    Pattern constant =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + id.name() + "\\(", Pattern.DOTALL);
    Matcher matcher = constant.matcher(Files.readString(SOURCE));
    assertWithMessage(id.name()).that(matcher.find()).isTrue();
    return matcher
        .group(1)
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }

  /** The first message with this id in its case, without its place. */
  private static Optional<List<String>> message(ProblemId id) throws IOException {
    String name = id.id().substring("alcove/".length());
    Path problems = CASES.resolve(name).resolve("problems.txt");
    if (!Files.exists(problems)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(problems)) {
      boolean isFirst = !line.startsWith(" ");
      if (isFirst && !lines.isEmpty()) {
        break;
      }
      if (isFirst && line.contains("[" + id.id() + "]")) {
        lines.add(line.substring(line.indexOf('[')));
      } else if (!isFirst && !lines.isEmpty()) {
        lines.add(line.substring(2));
      }
    }
    assertWithMessage(name.toLowerCase(Locale.ROOT)).that(lines).isNotEmpty();
    return Optional.of(lines);
  }
}
