// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs test classes of Jupiter on the thread and in the class loader of a Robolectric test, so that
 * the tests of the JVM run on Android as they are. Robolectric itself has a runner for JUnit 4
 * only.
 */
final class JupiterTests {
  private JupiterTests() {}

  /** Runs the tests of a class; fails with what they report, and also if there are none. */
  static void run(Class<?> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    if (summary.getTestsFoundCount() == 0) {
      throw new AssertionError(tests.getName() + " has no tests");
    }
    if (summary.getTotalFailureCount() > 0) {
      StringWriter report = new StringWriter();
      summary.printFailuresTo(new PrintWriter(report), 60);
      throw new AssertionError(report.toString());
    }
  }
}
