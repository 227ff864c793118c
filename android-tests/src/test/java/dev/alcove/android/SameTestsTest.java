// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.TruthJUnit.assume;

import android.os.Build;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.annotation.Config;

/** The tests of the runtime and of the sample, unchanged, on the platform's own classes. */
@RunWith(ParameterizedRobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public class SameTestsTest {
  private static final List<String> LEVELS =
      List.of(System.getProperty("alcove.android.same", "23,35").split(",", -1));

  private final String tests;

  public SameTestsTest(String tests) {
    this.tests = tests;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    Set<String> others = Set.of("dev.alcove.android", "dev.alcove.sample.cli");
    String processor = "dev.alcove.processor.";
    return ReflectionSupport.findAllClassesInPackage(
            "dev.alcove",
            type ->
                !Modifier.isAbstract(type.getModifiers())
                    && !others.contains(type.getPackageName())
                    && !Difference.isWhole(type.getName()),
            name ->
                name.endsWith("Test")
                    && !name.startsWith(processor)
                    && name.matches(System.getProperty("alcove.only", ".*")))
        .stream()
        .map(Class::getName)
        .sorted()
        .map(name -> new Object[] {name})
        .toList();
  }

  @Test
  public void hold() throws ClassNotFoundException {
    int level = Build.VERSION.SDK_INT;
    assume().that(LEVELS).contains(Integer.toString(level));
    JupiterTests.run(
        Class.forName(tests),
        Difference.of(tests, level, false),
        Difference.of(tests, level, true));
  }
}
