// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options are either understood or reported. */
final class OptionValueTest {

  /** A case that gives a warning and no error. */
  private static final String WARNING = "unread-column";

  @TempDir Path output;

  @Test
  void valueThatMeansNothingIsAnError() throws IOException {
    assertThat(problems("-Aalcove.werror=yes"))
        .contains(
            """
            nowhere error [alcove/option-value] Option alcove.werror is "yes", which means nothing.
              Write -Aalcove.werror=true or -Aalcove.werror=false.
            """);
  }

  @Test
  void missingValueIsAnError() throws IOException {
    assertThat(problems("-Aalcove.werror"))
        .contains("nowhere error [alcove/option-value] Option alcove.werror has no value.\n");
  }

  @Test
  void falseLeavesWarningsAlone() throws IOException {
    String problems = problems("-Aalcove.werror=false");
    assertThat(problems).contains(" warning [alcove/unread-column]");
    assertThat(problems).doesNotContain(" error ");
  }

  @Test
  void trueMakesErrorsOfWarnings() throws IOException {
    assertThat(problems("-Aalcove.werror=true")).contains(" error [alcove/unread-column]");
  }

  private String problems(String option) throws IOException {
    CaseFolder folder =
        CaseFolder.all().stream().filter(f -> f.name().equals(WARNING)).findFirst().orElseThrow();
    return new CaseCompiler(output, option).problems(folder.sources());
  }
}
