// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import java.util.List;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;

/** The tests of the sample, but for those of its command line. */
public class SameSampleTest extends SameTests {
  public SameSampleTest(String tests) {
    super(tests);
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    return named(name -> name.matches("dev\\.alcove\\.sample\\.(?!cli\\.).*"));
  }
}
