// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constants of enums that rows hold by name, from version to version. */
class EnumHistoryTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void create() {
    project = new Project(folder);
  }

  private static String roles(String constants, String versions) {
    return """
    enum Role { %s }

    @NullMarked
    @Table("messages")
    record Message(@PrimaryKey long id, Role role) {}

    @Database(tables = Message.class)
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(constants, versions);
  }

  @Test
  void enumConstantThatComesAfterItsVersionWasSealedIsNotForgotten() {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    project.source("Chat", roles("USER, BOT", one)).builds();
    String sealed = project.file("Chat/1.sql");
    assertThat(project.history().keySet()).containsExactly("Chat/1.sql");

    project.source("Chat", roles("USER, BOT, TOOL", one));
    project.build("-Aalcove.schemas.locked=true").fails(": enums.txt.");
    project.builds().builds("-Aalcove.schemas.locked=true");
    assertThat(project.file("Chat/enums.txt")).endsWith("\n1: messages.role = TOOL\n");
    assertThat(project.file("Chat/1.sql")).isEqualTo(sealed);

    project.source("Chat", roles("USER, BOT", one));
    project
        .build()
        .fails(
            "[alcove/enum-constant] Rows of version 1 may hold TOOL in messages.role",
            "If no app that was shipped ever wrote them, take them out of enums.txt.");

    project.source(
        "Chat",
        roles(
            "USER, BOT",
            one
                + "@Version(value = 2,"
                + " sql = \"UPDATE messages SET role = 'BOT' WHERE role = 'TOOL'\")"));
    project.builds();
    assertThat(project.file("Chat/2.sql")).contains("-- enum: messages.role = USER, BOT\n");
  }

  @Test
  void enumsOfAShippedVersionCannotBeEditedAway() {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    project.source("Chat", roles("USER, BOT", one)).builds();

    project.edit("Chat/1.sql", "-- enum: messages.role = USER, BOT\n", "");
    project.build().fails("[alcove/schema-file] Chat/1.sql was edited by hand: its enums");
    project.put("Chat/enums.txt", "TOOL\n");
    project.build().fails("[alcove/schema-file] Chat/enums.txt has the line \"TOOL\"");
  }
}
