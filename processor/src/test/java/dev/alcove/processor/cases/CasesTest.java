// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.report.ProblemId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the compiler says, word for word and at its place, with the whole processor. Run with {@code
 * -Dgoldens.update=true} to take over what it says now, and read the difference.
 */
class CasesTest {

  /** Nobody can break these from a source file; a test of their own shows each of them. */
  private static final Map<ProblemId, String> WITHOUT_SOURCE =
      Map.of(
          ProblemId.CONTENT_LOST, "history.RiskWordsTest",
          ProblemId.DEFECT, "cases.FailingOutputTest",
          ProblemId.OPTION_VALUE, "cases.OptionValueTest",
          ProblemId.ROOM_DIFFERENCE, "history.RoomDraftTest",
          ProblemId.SQLITE_UNAVAILABLE, "cases.SqliteUnavailableTest",
          ProblemId.UNKNOWN_PARAMETER_NAMES, "read.CompiledTypesTest",
          ProblemId.UNREADABLE_CLASS_FILE, "read.UnreadableClassFileTest");

  private static final Pattern ERROR = Pattern.compile("^\\S+ error ", Pattern.MULTILINE);
  private static final Pattern PROBLEM_START = Pattern.compile("\n(?=\\S)");

  @TempDir static Path output;

  @TestFactory
  Stream<DynamicTest> saysExactlyThis() throws IOException {
    return CaseFolder.all().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.name(), () -> check(folder)));
  }

  private static void check(CaseFolder folder) throws IOException {
    Path schemas = output.resolve("schemas of " + folder.name());
    List<String> options = folder.options(schemas);
    String problems =
        new CaseCompiler(output, options.toArray(String[]::new)).problems(folder.sources());
    if (Boolean.getBoolean("goldens.update")) {
      assertWithMessage("Goldens are not updated where CI runs")
          .that(System.getenv("CI"))
          .isNotEqualTo("true");
      folder.update(problems);
    }
    assertThat(problems).isEqualTo(folder.expected());
    if (ERROR.matcher(problems).find()) {
      assertWithMessage("A build that fails leaves the history as it was")
          .that(CaseFolder.texts(schemas))
          .isEqualTo(folder.schemas());
    }
  }

  @Test
  void everyProblemHasItsCase() throws IOException {
    Set<String> cases =
        CaseFolder.all().stream()
            .map(CaseFolder::name)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> missing =
        Arrays.stream(ProblemId.values())
            .filter(id -> !WITHOUT_SOURCE.containsKey(id))
            .map(CasesTest::folderName)
            .filter(name -> !cases.contains(name))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void everyProblemWithoutSourceHasItsTest() throws ClassNotFoundException {
    for (String test : WITHOUT_SOURCE.values()) {
      assertThat(Class.forName("dev.alcove.processor." + test)).isNotNull();
    }
  }

  @Test
  void everyCaseSpeaksOfItsProblem() throws IOException {
    for (ProblemId id : ProblemId.values()) {
      for (CaseFolder folder : CaseFolder.all()) {
        if (folder.name().equals(folderName(id))) {
          assertWithMessage(folder.name()).that(folder.expected()).contains("[" + id.id() + "]");
        }
      }
    }
  }

  @Test
  void messagesAreShortEnoughForAScreen() throws IOException {
    for (CaseFolder folder : CaseFolder.all()) {
      for (String problem : PROBLEM_START.splitAsStream(folder.expected()).toList()) {
        assertWithMessage(problem).that(problem.lines().count()).isAtMost(6);
        for (String line : problem.lines().toList()) {
          String text = line.replaceFirst("^\\S+:\\d+:\\d+ \\w+ \\[\\S+] ", "").strip();
          assertWithMessage(problem).that(text.length()).isAtMost(120);
        }
      }
    }
  }

  private static String folderName(ProblemId id) {
    return id.id().substring("alcove/".length());
  }
}
