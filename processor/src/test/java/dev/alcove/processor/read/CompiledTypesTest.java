// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.AlcoveProcessor;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.read.classfile.FactsProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project gives the same model whether its types come as source or, from another module or from
 * an incremental build, as class files.
 */
class CompiledTypesTest {

  private static final String[] TYPES = {
    "enum Role { USER, TOOL }",
    """
    record Author(
        @Renamed(from = "nick", version = 2) @NonNull String name, @Nullable String mail) {}
    """,
    """
    @NullMarked class Json {
      @Converter static String write(List<String> tags) { return ""; }
      @Converter static @Nullable List<String> read(@Nullable String json) { return null; }
    }
    """,
    """
    @NullMarked @Table("sessions") @Removed(version = 2, triggers = "t") record Session(
        @PrimaryKey @GeneratedId(prefix = "ssn_") String id, @Nullable String title,
        @Column(converters = Json.class) List<String> tags, @CreatedAt Instant createdAt) {}
    """,
    """
    abstract class Base<K> {
      @PrimaryKey public @NonNull K id;
      @Altered(version = 2, using = "trim(note)") public @Nullable String note;
    }
    """,
    """
    @NullMarked @Table @Index({"session_id", "text"}) @Renamed(from = "posts", version = 2)
    @Removed(version = 2, columns = {"mood", "tone"}) @Removed(version = 2, indexes = "idx_mood")
    class Message extends Base<String> {
      @Renamed(from = "body", version = 2) private String text;
      private byte @Nullable [] picture;
      @ForeignKey(table = Session.class) String sessionId;
      @Embedded(prefix = "by_") @Nullable Author author;
      @Version(2) @Nullable Role role;
      long z; int y; short a;
      public String getText() { return text; }
      public void setText(String text) { this.text = text; }
      public byte @Nullable [] getPicture() { return picture; }
      public void setPicture(byte @Nullable [] picture) { this.picture = picture; }
    }
    """,
    """
    @Table class Label {
      @PrimaryKey private final @NonNull String name;
      private final @Nullable String colour;
      private final long rank;
      Label(@Nullable String colour, long rank, @NonNull String name) {
        this.name = name; this.colour = colour; this.rank = rank;
      }
      public String getName() { return name; }
      public String getColour() { return colour; }
      public long getRank() { return rank; }
    }
    """
  };

  private static final String[] DATABASE = {
    """
    @NullMarked interface BaseDao<T, K> {
      @Insert void insert(T row);
      @Insert void insertAll(List<? extends T> rows);
      @Query("SELECT note FROM message WHERE id IN (:ids)")
      List<@Nullable String> notes(List<K> ids);
      @Query("SELECT title FROM sessions WHERE id = :id")
      @Nullable String title(@Nullable K id);
    }
    """,
    """
    @Dao interface MessageDao extends BaseDao<Message, String> {
      @Query("SELECT * FROM message") List<Message> all();
      @Query("SELECT * FROM message LIMIT 1") Optional<Message> first();
    }
    """,
    """
    @Version(value = 1, date = "2024-01-01") @Version(2)
    @Database(tables = {Session.class, Message.class, Label.class})
    interface Db extends AlcoveDatabase { MessageDao messages(); }
    """
  };

  @TempDir Path folder;

  @Test
  void classFilesWithDebugInformationGiveTheSameModel() {
    // Debuggers are told nothing of the parameters of abstract methods.
    assertSameModel(0, List.of("-g"), false, false);
  }

  @Test
  void classFilesWithNamesOfParametersGiveTheSameModel() {
    assertSameModel(1, List.of("-parameters"), false, false);
  }

  @Test
  void classFilesWithFactsBesideThemGiveTheSameModel() {
    assertSameModel(1, List.of("-g:none"), true, false);
  }

  @Test
  void unchangedClassesOfAnIncrementalBuildGiveTheSameModel() {
    assertSameModel(1, List.of(), true, true);
  }

  @Test
  void generatedCodeIsTheSameForSourceAndForClassFiles() throws IOException {
    String[] types = withoutLosses(TYPES);
    String[] database = withoutLosses(DATABASE);
    String[] all = concat(types, database);
    Path whole = create(folder.resolve("whole"));
    compile(whole, List.of("-s", whole.toString()), List.of(new AlcoveProcessor()), all);
    Path parts = create(folder.resolve("parts"));
    List<Processor> both = List.of(new AlcoveProcessor(), new FactsProcessor());
    compile(parts, List.of(), both, types);
    List<String> options = List.of("-cp", classPath(parts), "-s", parts.toString());
    compile(parts, options, List.of(new AlcoveProcessor(), new FactsProcessor()), database);
    Map<String, String> generated = generated(whole);
    assertThat(generated.keySet())
        .containsExactly(
            "Db_History.java", "Db_Impl.java", "Db_Schema.java", "MessageDao_Impl.java");
    assertThat(generated(parts)).isEqualTo(generated);
  }

  @Test
  void classFileThatTellsNoNamesOfParametersIsAnError() {
    compile(folder, List.of("-g:none"), List.of(), TYPES);
    Declarations.Probe probe = new Declarations.Probe();
    compile(folder.resolve("app"), List.of("-cp", classPath(folder)), List.of(probe), DATABASE);
    assertThat(probe.problems().stream().map(problem -> problem.id().name()))
        .containsExactly("UNKNOWN_PARAMETER_NAMES");
    assertThat(probe.problems().get(0).text()).contains("Class Label comes as a class file");
  }

  @Test
  void abstractMethodOfClassFileThatTellsNoNamesIsAnErrorWhereAQueryNeedsThem() {
    String[] types = Arrays.copyOf(DATABASE, 1);
    compile(folder, List.of("-g"), List.of(), concat(TYPES, types));
    Declarations.Probe probe = new Declarations.Probe();
    String[] rest = Arrays.copyOfRange(DATABASE, 1, DATABASE.length);
    compile(folder.resolve("app"), List.of("-cp", classPath(folder)), List.of(probe), rest);
    assertThat(probe.problems().stream().map(problem -> problem.origin().label()))
        .containsExactly("BaseDao.notes", "BaseDao.title");
  }

  @Test
  void factsOfAnotherStateOfTheClassAreNotBelieved() throws IOException {
    compile(folder, List.of("-g:none"), List.of(new FactsProcessor()), TYPES);
    Path facts = folder.resolve("META-INF/alcove/test.Label.facts");
    Files.writeString(facts, Files.readString(facts).replaceFirst("shape\t.", "shape\tx"));
    Declarations.Probe probe = new Declarations.Probe();
    compile(folder.resolve("app"), List.of("-cp", classPath(folder)), List.of(probe), DATABASE);
    assertThat(probe.problems()).hasSize(1);
    assertThat(probe.problems().get(0).text()).contains("Class Label comes as a class file");
  }

  @Test
  void factsAreWrittenForEachAnnotatedClassAndNoOther() throws IOException {
    compile(folder, List.of(), List.of(new FactsProcessor()), TYPES);
    try (Stream<Path> files = Files.list(folder.resolve("META-INF/alcove"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly(
              "test.Author.facts",
              "test.Json.facts",
              "test.Session.facts",
              "test.Base.facts",
              "test.Message.facts",
              "test.Label.facts");
    }
  }

  /**
   * Compiles all at once, and then in two parts of which the second sees the first as class files.
   */
  private void assertSameModel(
      int baseDaos, List<String> options, boolean withFacts, boolean sameOutput) {
    String[] all = concat(TYPES, DATABASE);
    String[] first = Arrays.copyOf(all, TYPES.length + baseDaos);
    String[] second = Arrays.copyOfRange(all, TYPES.length + baseDaos, all.length);
    Declarations.Probe whole = new Declarations.Probe();
    compile(folder.resolve("whole"), List.of(), List.of(whole), all);
    Path library = folder.resolve("library");
    List<Processor> facts = withFacts ? List.of(new FactsProcessor()) : List.of();
    compile(library, options, facts, first);
    Declarations.Probe parts = new Declarations.Probe();
    Path output = sameOutput ? library : folder.resolve("app");
    compile(output, List.of("-cp", classPath(library)), List.of(parts), second);
    assertThat(parts.problems()).isEmpty();
    assertThat(text(parts)).isEqualTo(text(whole));
  }

  /** What was removed or altered needs files of older versions, which are not the matter here. */
  private static String[] withoutLosses(String[] sources) {
    return Stream.of(sources)
        .map(source -> source.replaceAll("@(?:Removed|Altered)\\((?:\"[^\"]*\"|[^)\"])*\\)", ""))
        .toArray(String[]::new);
  }

  private static String[] concat(String[] one, String[] other) {
    return Stream.concat(Stream.of(one), Stream.of(other)).toArray(String[]::new);
  }

  private static String text(Declarations.Probe probe) {
    List<Database> databases = probe.databases();
    assertThat(databases).hasSize(1);
    return databases.get(0).toString().replace("], ", "],\n");
  }

  private static Map<String, String> generated(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(output.resolve("test"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static String classPath(Path library) {
    return library + System.getProperty("path.separator") + System.getProperty("java.class.path");
  }

  private static void compile(
      Path output, List<String> options, List<Processor> processors, String... types) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", create(output).toString()));
    List<JavaFileObject> sources = Declarations.sources(types);
    StringWriter messages = new StringWriter();
    JavaCompiler.CompilationTask task = javac.getTask(messages, null, null, all, null, sources);
    task.setProcessors(processors);
    boolean done = task.call();
    assertWithMessage(messages.toString())
        .that(done || messages.toString().contains("[alcove/"))
        .isTrue();
  }

  private static Path create(Path output) {
    try {
      return Files.createDirectories(output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
