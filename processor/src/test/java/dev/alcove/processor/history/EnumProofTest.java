// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No row may be left with what is no constant of its enum. */
class EnumProofTest {

  private static final String NO_CONSTANT =
      "[alcove/enum-constant] Version 2 leaves '%s' in messages.role, which its enum does not"
          + " have.";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void shipAVersion() {
    project = new Project(folder).source("Chat", chat("USER, BOT", "")).builds();
  }

  private static String chat(String constants, String version) {
    return chat(constants, version, "Role role");
  }

  private static String chat(String constants, String version, String role) {
    return """
    enum Role { %s }

    @NullMarked
    @Table("messages")
    record Message(@PrimaryKey long id, String content, %s) {}

    @Database(tables = Message.class)
    @Version(value = 1, date = "2024-03-01")
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(constants, role, version);
  }

  private static String sql(String statement) {
    return "@Version(value = 2, sql = \"" + statement + "\")";
  }

  private Project.Build build(String constants, String version) {
    return project.source("Chat", chat(constants, version)).build();
  }

  @Test
  void constantThatNobodyEverGotIsForgottenWithItsLine() {
    build("USER, BOT, TOLO", "").isClean();
    build("USER, BOT, TOOL", "")
        .fails("If no app that was shipped ever wrote them, take them out of enums.txt");
    project.put("Chat/enums.txt", project.file("Chat/enums.txt").replace("TOLO", "TOOL"));

    build("USER, BOT, TOOL", "").isClean();
  }

  @Test
  void notesThatCannotBeReadAreAnError() {
    project.put("Chat/enums.txt", "<<<<<<< ours\n1: messages.role = TOOL\n");
    build("USER, BOT", "").fails("[alcove/schema-file] Chat/enums.txt holds the marks of a merge");
    project.put("Chat/enums.txt", "1: TOOL\n");
    build("USER, BOT", "").fails("[alcove/schema-file] Chat/enums.txt has the line \"1: TOOL\"");
  }

  @Test
  void draftRecordsItsConstantsItself() {
    build("USER, BOT, TOOL", "@Version(2)").isClean();

    assertThat(project.history()).doesNotContainKey("Chat/enums.txt");
    assertThat(project.file("Chat/2.sql")).contains("messages.role = USER, BOT, TOOL\n");
    // Nobody has the draft, so nobody has its constant.
    build("USER, BOT", "@Version(2)").isClean();
  }

  @Test
  void constantOfASealedVersionCannotBeRenamedByHand() {
    project.edit("Chat/1.sql", "USER, BOT", "USER, MODEL");

    build("USER, MODEL", "").fails("[alcove/schema-file] Chat/1.sql was edited by hand");
  }

  @Test
  void statementThatMissesItsRowsIsFoundByARow() {
    Project.Build build =
        build("USER, MODEL", sql("UPDATE messages SET role = 'MODEL' WHERE role = 'Bot'"));

    build.fails(NO_CONSTANT.formatted("BOT"));
    build.fails("Row: id = ");
    assertThat(build.count()).isEqualTo(1);
  }

  @Test
  void statementThatWritesWhatIsNoConstantIsFound() {
    build("USER, MODEL", sql("UPDATE messages SET role = 'model' WHERE role = 'BOT'"))
        .fails(NO_CONSTANT.formatted("model"));
  }

  @Test
  void conversionThatMissesAConstantIsFound() {
    String role =
        "@Altered(version = 2, using = \"replace(role, 'Bot', 'MODEL')\")"
            + " @Check(value = \"role <> ''\", version = 2) Role role";

    project
        .source("Chat", chat("USER, MODEL", "@Version(2)", role))
        .build()
        .fails(NO_CONSTANT.formatted("BOT"));
  }

  @Test
  void rowsThatGoNeedNoConstant() {
    build("USER", sql("DELETE FROM messages WHERE role = 'BOT'")).isClean();
    build("USER", sql("DELETE FROM messages WHERE role = 'BTO'"))
        .fails(NO_CONSTANT.formatted("BOT"));
  }

  @Test
  void defaultOfANewColumnIsAConstantToo() {
    String mood = "@Version(2) @Column(defaultValue = \"'%s'\") Role mood, Role role";

    project
        .source("Chat", chat("USER, BOT", "@Version(2)", mood.formatted("user")))
        .build()
        .fails("Version 2 leaves 'user' in messages.mood, which its enum does not have.");
    project.source("Chat", chat("USER, BOT", "@Version(2)", mood.formatted("USER"))).builds();
  }

  /** Two branches: one shipped version 2, the other gave version 1 a constant. */
  @Test
  void shippedStepLeavesConstantsToTheNextDraft() {
    build("USER, BOT", "@Version(value = 2, date = \"2024-06-15\")").isClean();
    project.put("Chat/enums.txt", "1: messages.role = TOOL\n");

    String two = "@Version(value = 2, date = \"2024-06-15\")\n";
    build("USER, BOT", two + "@Version(3)")
        .fails("[alcove/enum-constant] Version 3 leaves 'TOOL' in messages.role");
    build(
            "USER, BOT",
            two
                + "@Version(value = 3, sql = \"UPDATE messages SET role = 'BOT' WHERE role ="
                + " 'TOOL'\")")
        .isClean();
  }

  @Test
  void everyOneOfManyConstantsIsTried() {
    StringBuilder many = new StringBuilder("USER, BOT");
    for (int i = 0; i < 60; i++) {
      many.append(", C").append(i);
    }
    project = new Project(folder.resolve("many")).source("Chat", chat(many.toString(), ""));
    project.builds();

    build(
            many.toString().replace(", C57", ""),
            sql("UPDATE messages SET role = 'BOT' WHERE role = 'C58'"))
        .fails(NO_CONSTANT.formatted("C57"));
  }
}
