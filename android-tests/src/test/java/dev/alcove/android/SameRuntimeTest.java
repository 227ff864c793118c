// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import java.util.List;
import java.util.regex.Pattern;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;

/** The tests of the runtime. */
public class SameRuntimeTest extends SameTests {
  /** The promises about threads and transactions, and the types of errors. */
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "dev\\.alcove\\.(Guarantees|Transactions|Threads|Readers|Closing|Interrupt|LiveQuery"
              + "|error\\.ConstraintException)Test");

  public SameRuntimeTest(String tests) {
    super(tests);
  }

  @Override
  boolean isForEachLevel(String name) {
    return EVERYWHERE.matcher(name).matches();
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    return named(name -> !name.matches("dev\\.alcove\\.(android|processor|sample)\\..*"));
  }
}
