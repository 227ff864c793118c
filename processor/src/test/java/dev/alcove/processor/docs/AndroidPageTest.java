// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.model.AndroidRelease;
import dev.alcove.processor.model.PlatformType;
import dev.alcove.processor.sql.SqlFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of Android's levels says what the compiler goes by. */
class AndroidPageTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| ([\\d, ]+) \\| ([\\d.]+) \\| (.*)\\| (.*)\\|$", Pattern.MULTILINE);

  private static final List<Integer> LEVELS =
      IntStream.rangeClosed(AndroidRelease.FIRST_LEVEL, 37).boxed().toList();

  /** A row of the table. */
  private record Row(String sqlite, String sql, String java) {}

  private final Map<Integer, Row> rows = new TreeMap<>();

  @BeforeEach
  void readPage() throws IOException {
    Matcher matcher = ROW.matcher(Files.readString(Path.of("..", "docs", "android.md")));
    while (matcher.find()) {
      for (String level : matcher.group(1).split(", ", -1)) {
        Row row = new Row(matcher.group(2), matcher.group(3).trim(), matcher.group(4).trim());
        rows.put(Integer.valueOf(level.trim()), row);
      }
    }
  }

  @Test
  void eachLevelHasItsSqlite() {
    assertThat(rows.keySet()).containsExactlyElementsIn(LEVELS);
    for (int level : LEVELS) {
      int number = AndroidRelease.of(level).sqlite();
      int patch = number % 1_000;
      assertWithMessage("%s", level)
          .that(rows.get(level).sqlite())
          .isEqualTo("3." + number / 1_000 % 1_000 + (patch == 0 ? "" : "." + patch));
    }
  }

  @Test
  void eachFeatureStandsAtTheFirstLevelThatHasIt() {
    Map<String, SqlFeature> byLabel = new TreeMap<>();
    Arrays.stream(SqlFeature.values()).forEach(feature -> byLabel.put(feature.label(), feature));
    rows.forEach(
        (level, row) -> {
          for (String label : row.sql().isEmpty() ? List.<String>of() : split(row.sql())) {
            SqlFeature feature = byLabel.get(label);
            assertWithMessage(label).that(feature).isNotNull();
            AndroidRelease first = AndroidRelease.firstWith(feature.sinceOnAndroid());
            assertWithMessage(label).that(rows.get(first.level())).isEqualTo(row);
          }
        });
  }

  @Test
  void eachTypeStandsAtTheFirstLevelThatHasIt() {
    for (PlatformType type : PlatformType.values()) {
      String prefix = type.prefix().replaceFirst("\\.$", "");
      boolean isPackage = !prefix.equals(type.prefix());
      String name = isPackage ? prefix : prefix.substring(prefix.lastIndexOf('.') + 1);
      String written = "`" + name + "`" + (type.isDesugared() ? "" : "*");
      assertWithMessage("%s", type).that(split(rows.get(type.level()).java())).contains(written);
    }
  }

  private static List<String> split(String cell) {
    return List.of(cell.split(", ", -1));
  }
}
