// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list in the documentation of what a chat asks of its store. */
class OperationsPageTest {

  private static final Pattern NAME = Pattern.compile("`(\\w+(?:Dao|Test))\\.(\\w+)`");

  @Test
  void everyOperationNamesMethodsAndATestThatExist() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "chat-designs.md")).stream()
            .filter(line -> NAME.matcher(line).find())
            .toList();
    assertThat(rows.size()).isAtLeast(50);

    List<String> missing = new ArrayList<>();
    for (String row : rows) {
      List<MatchResult> names = NAME.matcher(row).results().toList();
      assertThat(names.get(0).group(1)).endsWith("Dao");
      assertThat(names.get(names.size() - 1).group(1)).endsWith("Test");
      names.stream().filter(name -> !exists(name)).map(MatchResult::group).forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  private static boolean exists(MatchResult name) {
    try {
      Class<?> type =
          Class.forName(OperationsPageTest.class.getPackageName() + "." + name.group(1));
      boolean isTest = name.group(1).endsWith("Test");
      return Arrays.stream(isTest ? type.getDeclaredMethods() : type.getMethods())
          .filter(method -> !isTest || method.isAnnotationPresent(Test.class))
          .map(Method::getName)
          .anyMatch(name.group(2)::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
