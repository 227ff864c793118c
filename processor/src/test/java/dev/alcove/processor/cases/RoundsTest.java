// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Types that another processor writes while Alcove's is at work. */
class RoundsTest {

  private static final String HEAD =
      """
      import dev.alcove.AlcoveDatabase;
      import dev.alcove.annotations.*;
      import java.util.List;

      """;

  private static final String DAO =
      HEAD
          + """
          @Dao interface MessageDao {
            @Query("SELECT * FROM message WHERE role = :role") List<Message> all(Role role);
            @Insert void insert(Message message);
          }
          """;

  private static final String DATABASE =
      HEAD
          + """
          @Database(tables = Message.class) interface Chat extends AlcoveDatabase {
            MessageDao messages();
          }
          """;

  private static final String MESSAGE =
      HEAD + "@Table record Message(@PrimaryKey long id, Role role) {}";

  private static final String ROLE = "enum Role { USER, TOOL }";

  @Test
  void tableOfTheFirstRoundIsWaitedFor() {
    Compilation compilation = compile(new Source("Message", MESSAGE), new Source("Role", ROLE));

    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("Chat_Impl");
    assertThat(compilation).generatedSourceFile("MessageDao_Impl");
  }

  @Test
  void typeOfALaterRoundIsWaitedFor() {
    Compilation compilation = compile(new Source("Role", ROLE), new Source("Message", MESSAGE));

    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("MessageDao_Impl");
  }

  @Test
  void typeThatNeverComesIsAllThatIsSaid() {
    Compilation compilation = compile(new Source("Message", MESSAGE));

    assertThat(compilation).failed();
    List<String> said =
        compilation.diagnostics().stream()
            .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
            .filter(text -> text.contains("[alcove/"))
            .toList();
    assertThat(said)
        .containsExactly(
            "NOTE [alcove/unresolved-type] Chat is not checked yet, for the compiler does not find"
                + " Role.\n  Mend the compiler's own errors first.");
  }

  private record Source(String name, String text) {}

  private static Compilation compile(Source... files) {
    return Compiler.javac()
        .withProcessors(new AlcoveProcessor(), new FileInEachRound(List.of(files)))
        .compile(
            JavaFileObjects.forSourceString("MessageDao", DAO),
            JavaFileObjects.forSourceString("Chat", DATABASE));
  }

  /** Writes one file in each round. */
  private static final class FileInEachRound extends AbstractProcessor {

    private final List<Source> files;
    private int written;

    FileInEachRound(List<Source> files) {
      this.files = files;
    }

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
      if (written < files.size()) {
        Source file = files.get(written);
        written++;
        try (Writer out = processingEnv.getFiler().createSourceFile(file.name()).openWriter()) {
          out.write(file.text());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
