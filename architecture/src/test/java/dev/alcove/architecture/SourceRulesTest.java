// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about what stands in source files but not in class files. */
class SourceRulesTest {
  private static final String LICENCE =
      """
      // Copyright 2026 The Alcove Authors
      // SPDX-License-Identifier: Apache-2.0

      """;

  private static final Pattern THREADS = Pattern.compile("(?i)thread|immutable|stateless");

  /** In two parts, so that this file does not contain what it looks for. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

  @Test
  void sourcesAreFound() {
    for (ProjectModule module : ProjectModule.ALL) {
      assertWithMessage(module.name()).that(sourcesOf(module).toList()).isNotEmpty();
    }
  }

  @Test
  void everySourceStartsWithTheLicence() {
    assertThat(offenders(source -> !source.text().startsWith(LICENCE))).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(offenders(source -> UNFINISHED.matcher(source.text()).find())).isEmpty();
  }

  @Test
  void nobodySignsAFile() {
    assertThat(offenders(source -> source.text().contains("* @" + "author"))).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    for (ProjectModule module : ProjectModule.ALL) {
      Set<String> described = new HashSet<>();
      Set<String> used = new HashSet<>();
      for (JavaSource source : module.mainSources()) {
        used.add(source.packageName());
        if (source.isPackageInfo()
            && source.text().contains("/**")
            && source.text().contains("NullMarked")) {
          described.add(source.packageName());
        }
      }
      assertWithMessage(module.name()).that(described).containsExactlyElementsIn(used);
    }
  }

  @Test
  void everyPublicTypeThatRunsSaysHowThreadsMayUseIt() {
    List<String> silent =
        Stream.of(ProjectModule.RUNTIME, ProjectModule.TESTING)
            .flatMap(module -> module.mainSources().stream())
            .flatMap(source -> source.types().stream())
            .filter(JavaSource.Type::topLevel)
            .filter(JavaSource.Type::isPublic)
            .filter(type -> type.kind() == Tree.Kind.CLASS || type.kind() == Tree.Kind.INTERFACE)
            .filter(type -> !type.name().endsWith("Exception"))
            .filter(type -> !THREADS.matcher(type.documentation()).find())
            .map(JavaSource.Type::name)
            .toList();

    assertWithMessage("Say in the Javadoc which threads may use these, or that they are immutable")
        .that(silent)
        .isEmpty();
  }

  private static List<String> offenders(Predicate<JavaSource> rule) {
    return ProjectModule.ALL.stream()
        .flatMap(SourceRulesTest::sourcesOf)
        .filter(rule)
        .map(JavaSource::subject)
        .toList();
  }

  private static Stream<JavaSource> sourcesOf(ProjectModule module) {
    return Stream.concat(module.mainSources().stream(), module.testSources().stream());
  }
}
