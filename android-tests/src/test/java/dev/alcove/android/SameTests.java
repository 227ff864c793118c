// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.TruthJUnit.assume;

import android.os.Build;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Predicate;
import org.junit.Test;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.annotation.Config;

/**
 * Tests of another module, unchanged, on the platform's own classes. Each module has a class of its
 * own here, for the build runs classes side by side.
 */
@RunWith(ParameterizedRobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public abstract class SameTests {
  private static final List<String> LEVELS =
      List.of(System.getProperty("alcove.android.same", "23,35").split(",", -1));

  private final String tests;

  SameTests(String tests) {
    this.tests = tests;
  }

  /** The arguments of the constructor: names of test classes. */
  static List<Object[]> named(Predicate<String> wanted) {
    return ReflectionSupport.findAllClassesInPackage(
            "dev.alcove",
            type ->
                !Modifier.isAbstract(type.getModifiers()) && !Difference.isWhole(type.getName()),
            name ->
                name.endsWith("Test")
                    && wanted.test(name)
                    && name.matches(System.getProperty("alcove.only", ".*")))
        .stream()
        .map(Class::getName)
        .sorted()
        .map(name -> new Object[] {name})
        .toList();
  }

  /** Whether a test runs also on those levels on which most do not, to save time. */
  boolean isForEachLevel(String name) {
    return false;
  }

  @Test
  public void hold() throws ClassNotFoundException {
    int level = Build.VERSION.SDK_INT;
    if (!isForEachLevel(tests)) {
      assume().that(LEVELS).contains(Integer.toString(level));
    }
    assume().that(Difference.isWhole(tests, level)).isFalse();
    JupiterTests.run(
        Class.forName(tests), Difference.leftOut(tests, level), Difference.failing(tests, level));
  }
}
