// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files, small types, small methods; exceptions stand in allowances.txt with a reason. */
class SizeLimitsTest {
  @Test
  void sourcesKeepTheSizeLimits() throws IOException {
    assertWithMessage("Split these, or write into allowances.txt why not")
        .that(Allowances.load().uncovered(excesses()))
        .isEmpty();
  }

  @Test
  void allowancesAreStillNeeded() throws IOException {
    assertWithMessage("Take these out of allowances.txt: nothing there exceeds a limit any more")
        .that(Allowances.load().unneeded(excesses()))
        .isEmpty();
  }

  @Test
  void allowanceCoversUpToItsBound() {
    Allowances allowances = Allowances.parse(List.of("file-lines a.B 500 it is a table"));

    assertThat(allowances.uncovered(List.of(fileOf(500)))).isEmpty();
    assertThat(allowances.uncovered(List.of(fileOf(501)))).hasSize(1);
  }

  @Test
  void allowanceIsUnneededWhenNothingExceeds() {
    Allowances allowances = Allowances.parse(List.of("file-lines a.B 500 it is a table"));

    assertThat(allowances.unneeded(List.of(fileOf(450)))).isEmpty();
    assertThat(allowances.unneeded(List.of())).hasSize(1);
  }

  private static SizeLimit.Measure fileOf(int lines) {
    return new SizeLimit.Measure(SizeLimit.FILE_LINES, "a.B", lines);
  }

  private static List<SizeLimit.Measure> excesses() {
    return ProjectModule.ALL.stream()
        .flatMap(
            module ->
                Stream.concat(
                    module.mainSources().stream().map(SizeLimit::measureMain),
                    module.testSources().stream().map(SizeLimit::measureTest)))
        .flatMap(List::stream)
        .filter(SizeLimit.Measure::exceeds)
        .toList();
  }
}
