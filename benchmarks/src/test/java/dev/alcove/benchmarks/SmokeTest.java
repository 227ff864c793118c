// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import static com.google.common.truth.TruthJUnit.assume;

import dev.alcove.benchmarks.peers.PeerKind;
import dev.alcove.benchmarks.report.Smoke;
import dev.alcove.benchmarks.search.SearchBenchmark;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each benchmark once, on little data; its figures mean nothing. Of the peers it takes those that
 * write JDBC by hand, {@code -Dalcove.peers=all} takes all.
 */
class SmokeTest {

  @Test
  void peersGiveWhatAlcoveGivesAndEachWorkRuns() throws Exception {
    boolean all = "all".equals(System.getProperty("alcove.peers"));
    Smoke.run(
        all ? List.of(PeerKind.values()) : List.of(PeerKind.ALCOVE, PeerKind.JDBC, PeerKind.TUNED));
  }

  @Test
  void pagesAreReadAndLinesWatched() throws Exception {
    PageBenchmark.main(new String[] {"1"});
    LiveBenchmark.main(new String[] {"1"});
  }

  @Test
  void nothingGrowsInTwoSeconds() throws Exception {
    SoakBenchmark.main(new String[] {"2", "1", "20000"});
  }

  @Test
  void wordsAreFound() throws Exception {
    SearchBenchmark.main(new String[] {"1000", "1"});
  }

  @Test
  void filesAreUpgradedAsByTheShell() throws Exception {
    assume().that(hasShell()).isTrue();
    UpgradeBenchmark.main(new String[] {"1000", "1", "schemas"});
  }

  private static boolean hasShell() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, "sqlite3").canExecute());
  }

  @Test
  void projectsAreCompiled() throws Exception {
    HistoryBenchmark.main(new String[] {"3", "1"});
    PlanBenchmark.main(new String[] {"20", "1"});
    ProcessorBenchmark.main(new String[] {"1", "2", "4"});
  }
}
