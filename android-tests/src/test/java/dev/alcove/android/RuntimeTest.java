// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import android.os.Build;
import java.util.List;
import org.junit.Test;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.annotation.Config;

/** The tests of the runtime, unchanged, on the platform's own classes. */
@RunWith(ParameterizedRobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public class RuntimeTest {
  private final String tests;

  public RuntimeTest(String tests) {
    this.tests = tests;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> tests() {
    return ReflectionSupport.findAllClassesInPackage(
            "dev.alcove", type -> !type.isMemberClass(), name -> name.endsWith("Test"))
        .stream()
        .map(Class::getName)
        .filter(name -> !name.startsWith("dev.alcove.android.") && !Difference.isWhole(name))
        .sorted()
        .map(name -> new Object[] {name})
        .toList();
  }

  @Test
  public void holds() throws ClassNotFoundException {
    int level = Build.VERSION.SDK_INT;
    JupiterTests.run(
        Class.forName(tests),
        Difference.of(tests, level, false),
        Difference.of(tests, level, true));
  }
}
