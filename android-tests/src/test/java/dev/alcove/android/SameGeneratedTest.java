// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import java.util.List;
import java.util.regex.Pattern;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;

/** Those tests of the processor that run what it has generated. */
public class SameGeneratedTest extends SameTests {
  private static final Pattern GENERATED =
      Pattern.compile(
          "dev\\.alcove\\.processor\\.(behaviour\\..*|rows\\.RowsBehaviourTest"
              + "|history\\.(Upgrade|Long|Room)\\w+|migrate\\.PlatformStepTest)");

  public SameGeneratedTest(String tests) {
    super(tests);
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    return named(name -> GENERATED.matcher(name).matches());
  }
}
