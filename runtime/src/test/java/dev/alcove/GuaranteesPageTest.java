// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alcove.generated.RowsTest;
import dev.alcove.live.ConflictClausesTest;
import dev.alcove.live.LiveListenerTest;
import dev.alcove.live.LivePropertyTest;
import dev.alcove.live.LiveQueryTest;
import dev.alcove.live.ObserversTest;
import dev.alcove.live.WatchedKeysTest;
import dev.alcove.pool.PoolTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page of promises names tests that exist, and every section of promises names some. */
class GuaranteesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "threads-and-transactions.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  private static final Map<String, Class<?>> CLASSES = new TreeMap<>();

  static {
    for (Class<?> type :
        new Class<?>[] {
          ClosingTest.class,
          ConflictClausesTest.class,
          CrashDuringUpgradeTest.class,
          GuaranteesTest.class,
          InterruptTest.class,
          LivePropertyTest.class,
          LiveListenerTest.class,
          LiveQueryTest.class,
          ObserversTest.class,
          OtherProcessTest.class,
          PoolTest.class,
          ReadersTest.class,
          RowsTest.class,
          StatementListenerTest.class,
          ThreadsTest.class,
          TransactionsTest.class,
          TwoProcessesTest.class,
          WatchedKeysTest.class
        }) {
      CLASSES.put(type.getSimpleName(), type);
    }
  }

  @Test
  void testsThatThePageNamesExist() throws IOException {
    Matcher tests = TEST.matcher(Files.readString(PAGE, UTF_8));
    while (tests.find()) {
      assertThat(CLASSES.keySet()).contains(tests.group(1));
      Method[] methods = CLASSES.get(tests.group(1)).getDeclaredMethods();
      assertWithMessage(tests.group())
          .that(Arrays.stream(methods).filter(GuaranteesPageTest::isTest).map(Method::getName))
          .contains(tests.group(2));
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  @Test
  void eachRuleHasTests() throws IOException {
    String[] sections = Files.readString(PAGE, UTF_8).split("\n(?=##)", -1);
    for (String section : sections) {
      if (section.contains("**Rule.**")) {
        assertWithMessage(section).that(TEST.matcher(section).find()).isTrue();
        assertThat(section).contains("**Why.**");
        assertThat(section).contains("**Advice.**");
        assertThat(section).contains("**Otherwise");
      }
    }
  }
}
