// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.StepStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the files of the history are written, and when they are what counts. */
class HistoryFilesTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

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
  void firstBuildWritesTheDraft() {
    project.source("Chat", chat("", "@Version(1)")).builds();

    assertThat(project.history().keySet()).containsExactly("Chat/1.sql");
    assertThat(project.file("Chat/1.sql"))
        .startsWith(
            """
            -- Chat, version 1, draft
            -- Written anew at each build until the version gets its date. Commit this file; do not edit it.
            -- fingerprint: \
            """);
    assertThat(project.file("Chat/1.sql"))
        .endsWith(
            """
            -- parent: none

            CREATE TABLE messages (
              id INTEGER PRIMARY KEY,
              content TEXT NOT NULL
            );
            """);
  }

  @Test
  void equalSourcesWriteNothing() throws IOException {
    project.source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\")")).builds();
    project
        .source(
            "Chat",
            chat(
                ", @Version(2) @Nullable String note",
                "@Version(value = 1, date = \"2024-03-01\")\n@Version(2)"))
        .builds();
    SortedMap<String, String> before = project.history();
    age();

    project.builds();

    assertThat(project.history()).isEqualTo(before);
    assertThat(times().values().stream().distinct()).containsExactly(LONG_AGO);
  }

  @Test
  void onlyFilesThatDifferAreWritten() throws IOException {
    project.source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\")")).builds();
    age();

    project
        .source(
            "Chat",
            chat(
                ", @Version(2) @Nullable String note",
                "@Version(value = 1, date = \"2024-03-01\")\n@Version(2)"))
        .builds();

    Map<String, FileTime> times = times();
    assertThat(times.keySet()).containsExactly("Chat/1.sql", "Chat/1-to-2.sql", "Chat/2.sql");
    assertThat(times.get("Chat/1.sql")).isEqualTo(LONG_AGO);
    assertThat(times.get("Chat/2.sql")).isNotEqualTo(LONG_AGO);
  }

  @Test
  void lineEndsOfAnotherSystemAreNoDifference() throws IOException {
    project.source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\")")).builds();
    Path file = project.schemas().resolve("Chat/1.sql");
    String text = project.file("Chat/1.sql").replace("\n", "\r\n");
    Files.writeString(file, text);
    age();

    project.builds();

    assertThat(project.file("Chat/1.sql")).isEqualTo(text);
  }

  @Test
  void failedBuildLeavesAllFiles() {
    project.source("Chat", chat("", "@Version(1)")).builds();
    SortedMap<String, String> before = project.history();

    project.source("Chat", chat(", String note", "@Version(1)"));
    project.source(
        "Wrong", "@Dao interface Wrong { @Query(\"SELECT missing FROM messages\") long none(); }");
    project.source(
        "Other",
        "@Database(tables = Message.class) interface Other extends AlcoveDatabase"
            + " { Wrong wrong(); }");
    project.build().fails("[alcove/unknown-column]");

    assertThat(project.history()).isEqualTo(before);
  }

  @Test
  void warningThatCountsAsErrorLeavesAllFiles() {
    project.source("Chat", chat("", "@Version(1)"));
    project.source(
        "Alone", "@Dao interface Alone { @Query(\"DELETE FROM messages\") void clear(); }");

    project.build("-Aalcove.werror=true").fails("[alcove/dao-in-no-database]");

    assertThat(project.history()).isEmpty();
  }

  @Test
  void filesAreWrittenInTheLastRound() {
    project.source("Chat", chat("", "@Version(1)"));

    project.with(new FailingLater()).build().fails("too late");

    assertThat(project.history()).isEmpty();
    // What it generated has come, so Alcove was done long before.
    assertThat(project.generated()).containsKey("app/Chat_Impl.java");
  }

  @Test
  void dateSealsTheVersion() {
    project.source("Chat", chat("", "@Version(1)")).builds();
    String draft = project.file("Chat/1.sql");

    project.source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\")")).builds();

    assertThat(project.file("Chat/1.sql"))
        .startsWith(
            """
            -- Chat, version 1 of 2024-03-01
            -- Shipped, and never written again by Alcove. Commit this file; do not edit it.
            """);
    assertThat(lastLines(project.file("Chat/1.sql"))).isEqualTo(lastLines(draft));
    project.source(
        "Chat", chat(", @Nullable String note", "@Version(value = 1, date = \"2024-03-01\")"));
    project.build().fails("[alcove/undeclared-addition]", "Write @Version(2) on it");
  }

  @Test
  void noteAndWordingOfSealedVersionsMayChange() {
    project
        .source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\", note = \"first\")"))
        .builds();
    SortedMap<String, String> before = project.history();

    project
        .source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\", note = \"start\")"))
        .builds();

    assertThat(project.history()).isEqualTo(before);
  }

  @Test
  void sealedStepIsUsedAsItStands() throws FileDefectException {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    String two = one + "\n@Version(value = 2, date = \"2024-06-15\")";
    project.source("Chat", chat("", one)).builds();
    project.source("Chat", chat(", @Version(2) @Nullable String note", two)).builds();
    assertThat(project.generated().get("app/Chat_History.java")).contains("ADD COLUMN note TEXT");

    // As an older Alcove may have written it.
    StepFile file = StepFile.parse(project.file("Chat/1-to-2.sql"));
    MigrationStep step = file.step();
    StepStatement older =
        new StepStatement(step.statements().get(0).phase(), "ALTER TABLE messages ADD note TEXT;");
    StepFile other =
        new StepFile(
            file.title(),
            file.fromFingerprint(),
            file.toFingerprint(),
            file.hints(),
            new MigrationStep(List.of(older), false, false, step.keptTables()));
    project.put("Chat/1-to-2.sql", other.text());
    project.builds();

    assertThat(project.generated().get("app/Chat_History.java"))
        .contains("ALTER TABLE messages ADD note TEXT;");
  }

  @Test
  void draftThatIsGivenUpDeletesItsFiles() {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    project.source("Chat", chat("", one)).builds();
    SortedMap<String, String> sealed = project.history();
    project.source("Chat", chat(", @Version(2) @Nullable String note", one + "@Version(2)"));
    project.builds();
    project
        .source(
            "Chat",
            chat(
                ", @Version(2) @Nullable String note, @Version(3) @Nullable String mood",
                one + "@Version(2)@Version(3)"))
        .builds();
    assertThat(project.history().keySet())
        .containsExactly(
            "Chat/1.sql", "Chat/1-to-2.sql", "Chat/2.sql", "Chat/2-to-3.sql", "Chat/3.sql");

    project.source("Chat", chat("", one)).builds();

    assertThat(project.history()).isEqualTo(sealed);
  }

  @Test
  void releaseRefusesDraftsAndTakesSealedVersions() {
    project.source("Chat", chat("", "@Version(1)"));
    project.build("-Aalcove.release=true").fails("[alcove/draft-in-release]");
    assertThat(project.history()).isEmpty();

    project.source("Chat", chat("", "@Version(value = 1, date = \"2024-03-01\")"));
    project.builds("-Aalcove.release=true");
    assertThat(project.history().keySet()).containsExactly("Chat/1.sql");
  }

  @Test
  void lockedFilesAreComparedAndNeverWritten() {
    project.source("Chat", chat("", "@Version(1)"));
    project
        .build("-Aalcove.schemas.locked=true")
        .fails(
            "[alcove/schemas-locked] The files of Chat are not those of its declarations: 1.sql.");
    assertThat(project.history()).isEmpty();

    project.builds().builds("-Aalcove.schemas.locked=true");
    project.source("Chat", chat(", @Nullable String note", "@Version(1)"));
    project.build("-Aalcove.schemas.locked=true").fails(": 1.sql.");
    assertThat(project.file("Chat/1.sql")).doesNotContain("note");
  }

  @Test
  void lostProofsCostTimeAndNoMore() throws IOException {
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    String two = one + "\n@Version(value = 2, date = \"2024-06-15\")";
    project.source("Chat", chat("", one)).builds();
    project.source("Chat", chat(", @Version(2) @Nullable String note", two)).builds();
    SortedMap<String, String> before = project.history();
    assertThat(before).containsKey("Chat/proofs.txt");

    Files.delete(project.schemas().resolve("Chat/proofs.txt"));
    project.builds("-Aalcove.schemas.locked=true");
    assertThat(project.history()).doesNotContainKey("Chat/proofs.txt");
    project.builds();
    assertThat(project.history()).isEqualTo(before);
  }

  @Test
  void databasesOfOneCompilationHaveAFolderEach() {
    project.source("Chat", chat("", "@Version(1)"));
    project.source(
        "Archive",
        "@Database(tables = Message.class) @Version(1) @Version(2)"
            + " interface Archive extends AlcoveDatabase {}");
    project.builds();

    assertThat(project.history().keySet())
        .containsExactly("Archive/1-to-2.sql", "Archive/1.sql", "Archive/2.sql", "Chat/1.sql");
  }

  @Test
  void databasesOfOneNameDoNotShareAFolder() {
    project.source("Chat", chat("", "@Version(1)"));
    project.source(
        "Old",
        """
        interface Old {
          @Database(tables = Message.class) interface Chat extends AlcoveDatabase {}
        }
        """);
    for (int i = 0; i < 3; i++) {
      project
          .build()
          .fails(
              "[alcove/schema-file] The history of app.Old.Chat would be kept in the folder of"
                  + " app.Chat.");
    }
    assertThat(project.history()).isEmpty();
  }

  @Test
  void filesOfOthersInTheFolderStay() throws IOException {
    project.source("Chat", chat("", "@Version(1)")).builds();
    Files.writeString(project.schemas().resolve("Chat/README.md"), "ours");
    Files.writeString(project.schemas().resolve("Chat/01.sql"), "SELECT 1;");

    project.source("Chat", chat(", @Nullable String note", "@Version(1)")).builds();

    assertThat(project.file("Chat/README.md")).isEqualTo("ours");
    assertThat(project.file("Chat/01.sql")).isEqualTo("SELECT 1;");
    assertThat(project.history()).hasSize(3);
  }

  /** Finds fault in the second round: that of what the first one generated. */
  private static final class FailingLater extends AbstractProcessor {

    private int rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      if (rounds == 2) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "too late");
      }
      return false;
    }
  }

  private static String lastLines(String file) {
    return file.substring(file.indexOf("-- fingerprint"));
  }

  private void age() throws IOException {
    for (String name : project.history().keySet()) {
      Files.setLastModifiedTime(project.schemas().resolve(name), LONG_AGO);
    }
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String name : project.history().keySet()) {
      times.put(name, Files.getLastModifiedTime(project.schemas().resolve(name)));
    }
    return times;
  }
}
