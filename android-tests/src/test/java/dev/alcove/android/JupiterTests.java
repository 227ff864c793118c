// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestIdentifier;
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
    run(tests, Set.of(), Map.of());
  }

  /**
   * Runs the tests of a class.
   *
   * @param skipped the names of methods that are left out
   * @param failing the names of methods that must fail, each with what its failures must say
   */
  static void run(Class<?> tests, Set<String> skipped, Map<String, String> failing) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    PostDiscoveryFilter others =
        test -> FilterResult.includedIf(!skipped.contains(method(test.getSource().orElse(null))));
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .filters(others)
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    if (summary.getTestsFoundCount() == 0 && summary.getFailures().isEmpty()) {
      throw new AssertionError(tests.getName() + " has no tests");
    }
    Set<String> failed = new TreeSet<>();
    boolean asListed = true;
    for (TestExecutionSummary.Failure failure : summary.getFailures()) {
      String method = method(failure.getTestIdentifier());
      String words = failing.get(method);
      asListed &= words != null && report(failure.getException()).contains(words);
      failed.add(method);
    }
    if (!asListed) {
      StringWriter report = new StringWriter();
      summary.printFailuresTo(new PrintWriter(report), 60);
      throw new AssertionError(report.toString());
    }
    Set<String> mended = new TreeSet<>(failing.keySet());
    mended.removeAll(failed);
    if (!mended.isEmpty()) {
      throw new AssertionError("No longer different in " + tests.getName() + ": " + mended);
    }
  }

  private static String report(Throwable failure) {
    StringWriter report = new StringWriter();
    failure.printStackTrace(new PrintWriter(report));
    return report.toString();
  }

  /** The name of the method; of a test that a method makes, its own. */
  private static String method(TestIdentifier test) {
    String last = test.getUniqueIdObject().getLastSegment().getType();
    return last.equals("dynamic-test")
        ? test.getDisplayName()
        : method(test.getSource().orElse(null));
  }

  /** The name of the method; empty for a class. */
  private static String method(TestSource source) {
    return source instanceof MethodSource method ? method.getMethodName() : "";
  }
}
