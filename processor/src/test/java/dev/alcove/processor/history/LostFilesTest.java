// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of shipped versions that are not there. */
class LostFilesTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void create() {
    project = new Project(folder);
  }

  private static String chat(String columns, String versions) {
    return """
    @NullMarked
    @Table("messages")
    record Message(@PrimaryKey long id, String content%s) {}

    @Database(tables = Message.class)
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(columns, versions);
  }

  @Test
  void filesOfShippedVersionsAreNotMadeAnewUnasked() {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    String two = one + "\n@Version(value = 2, date = \"2024-06-15\")";
    project.source("Chat", chat("", one)).builds();
    project.source("Chat", chat(", @Version(2) @Nullable String note", two)).builds();
    SortedMap<String, String> shipped = project.history();

    shipped.keySet().forEach(project::remove);
    project
        .build()
        .fails(
            "[alcove/schema-file] Chat/1.sql is missing in the folder of -Aalcove.schemas,"
                + " but version 1 was sealed on 2024-03-01.");
    assertThat(project.history()).isEmpty();

    project.builds("-Aalcove.schemas.begin=true");
    assertThat(project.history()).isEqualTo(shipped);
    project.builds();
  }

  @Test
  void fileThatIsMissingBetweenOthersIsNeverMadeAnew() {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    String two = one + "\n@Version(value = 2, date = \"2024-06-15\")";
    project.source("Chat", chat("", one)).builds();
    project.source("Chat", chat(", @Version(2) @Nullable String note", two)).builds();

    project.remove("Chat/1.sql");
    project
        .build("-Aalcove.schemas.begin=true")
        .fails("[alcove/schema-file] Chat/1.sql is missing, but version 2 has its file.");
  }
}
