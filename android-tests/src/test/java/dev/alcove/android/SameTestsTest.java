// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.TruthJUnit.assume;

import android.os.Build;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.annotation.Config;

/**
 * The tests of the runtime, of the sample, and of what the processor generates, unchanged, on the
 * platform's own classes.
 */
@RunWith(ParameterizedRobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public class SameTestsTest {
  private static final List<String> LEVELS =
      List.of(System.getProperty("alcove.android.same", "23,35").split(",", -1));

  private static final String PROCESSOR = "dev.alcove.processor.";

  /** Those tests of the processor that run what it has generated. */
  private static final Pattern GENERATED =
      Pattern.compile(
          PROCESSOR.replace(".", "\\.")
              + "(behaviour\\..*|rows\\.RowsBehaviourTest|history\\.(Upgrade|Long)\\w+"
              + "|migrate\\.PlatformStepTest)");

  private final String tests;

  public SameTestsTest(String tests) {
    this.tests = tests;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    Set<String> others = Set.of("dev.alcove.android", "dev.alcove.sample.cli");
    return ReflectionSupport.findAllClassesInPackage(
            "dev.alcove",
            type ->
                !Modifier.isAbstract(type.getModifiers())
                    && !others.contains(type.getPackageName())
                    && !Difference.isWhole(type.getName()),
            name ->
                name.endsWith("Test")
                    && (!name.startsWith(PROCESSOR) || isGenerated(name))
                    && name.matches(System.getProperty("alcove.only", ".*")))
        .stream()
        .map(Class::getName)
        .sorted()
        .map(name -> new Object[] {name})
        .toList();
  }

  /**
   * They compile against the class files of the runtime, which after D8 are no longer those that a
   * compiler gets.
   */
  private static boolean isGenerated(String name) {
    return GENERATED.matcher(name).matches() && System.getProperty("alcove.classes") == null;
  }

  @Test
  public void hold() throws ClassNotFoundException {
    int level = Build.VERSION.SDK_INT;
    assume().that(LEVELS).contains(Integer.toString(level));
    assume().that(Difference.isWhole(tests, level)).isFalse();
    JupiterTests.run(
        Class.forName(tests),
        Difference.of(tests, level, false),
        Difference.of(tests, level, true));
  }
}
