// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of shipped versions are proved as well, once. */
class ProvedHistoryTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void shipTwoVersions() {
    project = new Project(folder);
    project.source("Chat", chat("", 1)).builds();
    project.source("Chat", chat(", @Version(2) @Nullable String note", 2)).builds();
  }

  private static String chat(String columns, int versions) {
    return """
    @NullMarked
    @Table("messages")
    record Message(@PrimaryKey long id, String content%s) {}

    @Database(tables = Message.class)
    @Version(value = 1, date = "2024-03-01")
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(columns, versions == 1 ? "" : "@Version(value = 2, date = \"2024-06-15\")");
  }

  /** Puts a step into the history that an older Alcove, say, planned wrongly; its checksum. */
  private String ship(Phase phase, String sql) throws FileDefectException {
    StepFile file = StepFile.parse(project.file("Chat/1-to-2.sql"));
    List<StepStatement> statements = new ArrayList<>(file.step().statements());
    statements.add(new StepStatement(phase, sql));
    StepFile wrong =
        new StepFile(
            file.title(),
            file.fromFingerprint(),
            file.toFingerprint(),
            file.hints(),
            new MigrationStep(statements, false, false, file.step().keptTables()));
    project.put("Chat/1-to-2.sql", wrong.text());
    return wrong.checksum();
  }

  @Test
  void shippedStepThatLosesRowsIsRefused() throws FileDefectException {
    ship(Phase.CONTRACT, "DELETE FROM messages WHERE id < 0;");

    project
        .build()
        .fails(
            "[alcove/migration-fails] Version 2 loses rows of messages that nothing declared"
                + " removes.");
  }

  @Test
  void shippedStepThatChangesValuesIsRefused() throws FileDefectException {
    ship(Phase.CONTRACT, "UPDATE messages SET content = content || 'x';");

    project
        .build()
        .fails("[alcove/migration-fails] Version 2 changes a value of messages.content.");
  }

  @Test
  void shippedStepThatLeadsElsewhereIsRefused() throws FileDefectException {
    ship(Phase.CREATE_DEPENDENTS, "CREATE INDEX more ON messages (note);");

    project
        .build()
        .fails("[alcove/migration-fails] Version 2 is reached with another schema than declared.");
  }

  @Test
  void whatWasProvedIsNotRunAgain() throws FileDefectException {
    String checksum = ship(Phase.CONTRACT, "DELETE FROM messages WHERE id < 0;");
    project.put("Chat/proofs.txt", "1-to-2 " + checksum + "\n");

    project.builds();

    project.put("Chat/proofs.txt", "1-to-2 " + checksum.replace(checksum.charAt(0), '_') + "\n");
    project.build().fails("[alcove/migration-fails]");
  }

  @Test
  void linesOfTwoBranchesAreKeptApart() {
    String proofs = project.file("Chat/proofs.txt");
    project.put("Chat/proofs.txt", proofs + "1-to-2 0000\n<<<<<<< theirs\n2-to-3 1111\n");

    project.builds();

    // What is not of this history is forgotten, and the file is as if nobody had touched it.
    assertThat(project.file("Chat/proofs.txt")).isEqualTo(proofs);
  }

  private static String slugs(String index, String version2) {
    return """
    @NullMarked
    @Table("sessions")
    record Session(@PrimaryKey long id, %s String slug) {}

    @NullMarked
    @Table("replies")
    record Reply(@PrimaryKey long id, @ForeignKey(table = Session.class) @Index long sessionId) {}

    @Database(tables = {Session.class, Reply.class})
    @Version(value = 1, date = "2024-03-01")
    %s
    interface Slugs extends AlcoveDatabase {}
    """
        .formatted(index, version2);
  }

  /** Doubles that go away leave their children behind, since no foreign key acts. */
  @Test
  void doublesThatAreDeletedTakeTheirChildrenAlong() {
    String index = "@Index(unique = true, version = 2)";
    String delete =
        "\"DELETE FROM sessions WHERE id NOT IN (SELECT min(id) FROM sessions GROUP BY slug)\"";
    project.source("Slugs", slugs("", "")).builds();

    project.source("Slugs", slugs(index, "@Version(2)"));
    project
        .build()
        .fails(
            "[alcove/unique-over-old-rows] Version 2 makes sessions (slug) unique",
            "after an UPDATE that lets children of the others refer to it, in replies.session_id;");

    project.source("Slugs", slugs(index, "@Version(value = 2, sql = " + delete + ")"));
    project
        .build()
        .fails("[alcove/migration-fails] Version 2 leaves rows of replies that refer to nothing.");

    String adopt =
        "\"UPDATE replies SET session_id = (SELECT min(o.id) FROM sessions o JOIN sessions s\""
            + " + \" ON s.slug = o.slug WHERE s.id = session_id)\"";
    project.source(
        "Slugs", slugs(index, "@Version(value = 2, sql = {" + adopt + ", " + delete + "})"));
    project.builds();
  }
}
