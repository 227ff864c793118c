// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.report.Report;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

  private final Report report = new Report();

  @TempDir Path folder;

  @Test
  void withoutOptionsNothingIsKeptAndDraftsAreFine() {
    assertThat(Options.from(Map.of(), report))
        .isEqualTo(new Options(false, null, false, false, false, null, Options.Plans.SHOWN, false));
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void eachOptionIsHeld() {
    Options options =
        Options.from(
            Map.of(
                "alcove.werror",
                "true",
                "alcove.schemas",
                folder.toString(),
                "alcove.release",
                "true",
                "alcove.schemas.locked",
                "true",
                "alcove.schemas.begin",
                "true",
                "alcove.schemas.importRoom",
                folder.toString(),
                "alcove.plans",
                "locked",
                "alcove.desugaring",
                "true"),
            report);
    assertThat(options)
        .isEqualTo(new Options(true, folder, true, true, true, folder, Options.Plans.LOCKED, true));
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void plansAreLockedOrNot() {
    Map<String, String> values = Map.of("alcove.plans", "open", "alcove.schemas", "" + folder);
    assertThat(Options.from(values, report).plans()).isEqualTo(Options.Plans.SHOWN);
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void plansNeedNotBeMade() {
    assertThat(Options.from(Map.of("alcove.plans", "off"), report).plans())
        .isEqualTo(Options.Plans.OFF);
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void plansCannotBeLockedWithoutFolder() {
    assertThat(Options.from(Map.of("alcove.plans", "locked"), report).plans())
        .isEqualTo(Options.Plans.LOCKED);
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void folderThatMeansNothingIsNotUsed() {
    assertThat(Options.from(Map.of("alcove.schemas", "schemas"), report).schemas()).isNull();
    assertThat(report.problems()).hasSize(1);
  }
}
