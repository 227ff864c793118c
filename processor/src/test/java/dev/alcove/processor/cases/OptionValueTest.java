// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void flagsOfTheSchemasAreTrueOrFalse() throws IOException {
    assertThat(problems("-Aalcove.release=1"))
        .contains(
            "nowhere error [alcove/option-value] Option alcove.release is \"1\", which means"
                + " nothing.");
    assertThat(problems("-Aalcove.schemas.locked=TRUE"))
        .contains("  Write -Aalcove.schemas.locked=true or -Aalcove.schemas.locked=false.\n");
    assertThat(problems("-Aalcove.release=true")).doesNotContain("[alcove/option-value]");
    assertThat(problems("-Aalcove.release=false")).doesNotContain(" error ");
    assertThat(problems("-Aalcove.schemas.locked=false")).doesNotContain(" error ");
  }

  @Test
  void folderOfSchemasIsAFullPath() throws IOException {
    assertThat(problems("-Aalcove.schemas=src/schemas"))
        .contains(
            """
            nowhere error [alcove/option-value] Option alcove.schemas is "src/schemas", which depends on where \
            the compiler was started.
              In Maven: -Aalcove.schemas=${project.basedir}/schemas; in Gradle: \
            "-Aalcove.schemas=$projectDir/schemas".
            """);
    assertThat(problems("-Aalcove.schemas=" + output.resolve("to come"))).doesNotContain(" error ");
  }

  @Test
  void folderOfSchemasIsNoFileAndHasAName() throws IOException {
    Path file = Files.createFile(output.resolve("schemas"));
    assertThat(problems("-Aalcove.schemas=" + file)).contains("\", which is no folder.\n");
    assertThat(problems("-Aalcove.schemas=")).contains("Option alcove.schemas has no value.\n");
    assertThat(problems("-Aalcove.schemas")).contains("Option alcove.schemas has no value.\n");
    assertThat(problems("-Aalcove.schemas=/a\0b")).contains(", which is no path.\n");
  }

  @Test
  void whatWritesSchemasNeedsTheirFolder() throws IOException {
    for (String option : List.of("importRoom=" + output, "begin=true")) {
      String name = "alcove.schemas." + option.replaceFirst("=.*", "");
      assertThat(problems("-Aalcove.schemas." + option))
          .contains(
              "nowhere error [alcove/option-value] Option "
                  + name
                  + " has no folder in which versions are kept.\n  Say -Aalcove.schemas=…, too.\n");
    }
    assertThat(problems("-Aalcove.schemas.begin=false")).doesNotContain(" error ");
  }

  private String problems(String option) throws IOException {
    CaseFolder folder =
        CaseFolder.all().stream().filter(f -> f.name().equals(WARNING)).findFirst().orElseThrow();
    return new CaseCompiler(output, option).problems(folder.sources());
  }
}
