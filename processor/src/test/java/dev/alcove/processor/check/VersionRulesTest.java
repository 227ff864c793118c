// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.at;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the list of versions. */
class VersionRulesTest {

  /** A database with these versions, each a number or a number, a colon and a date. */
  private static List<String> judge(String... versions) {
    Version[] list = Stream.of(versions).map(VersionRulesTest::version).toArray(Version[]::new);
    return Judged.declarations(
        database("ChatDatabase")
            .tables(table("messages").text("id").primaryKey())
            .versions(list)
            .build());
  }

  private static Version version(String text) {
    int colon = text.indexOf(':');
    int number = Integer.parseInt(colon < 0 ? text : text.substring(0, colon));
    String date = colon < 0 ? "" : text.substring(colon + 1);
    return new Version(number, date, "", List.of(), at(text));
  }

  @Test
  void countedFromOneIsFine() {
    assertThat(judge("1:2023-11-14", "2:2024-02-29", "3")).isEmpty();
  }

  @Test
  void zeroIsNoVersion() {
    assertThat(judge("0", "1")).containsExactly("version-number at 0");
  }

  @Test
  void noneIsLeftOutOrDeclaredTwice() {
    assertThat(judge("2")).contains("version-number at 2");
    assertThat(judge("1", "3")).containsExactly("version-number at 3");
    assertThat(judge("1", "2", "2")).containsExactly("version-number at 2");
  }

  @Test
  void dateIsADay() {
    assertThat(judge("1:2023-02-29")).containsExactly("version-date at 1:2023-02-29");
    assertThat(judge("1:14.11.2023")).containsExactly("version-date at 1:14.11.2023");
  }

  @Test
  void nothingIsSealedAfterADraft() {
    assertThat(judge("1", "2:2024-01-01")).containsExactly("version-date at 2:2024-01-01");
  }
}
