// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A build tool that shows the compiler its class files, but not their bytes. */
class UnreadableClassFileTest {

  private static final String TABLE = "@Table public record Row(@PrimaryKey long id, String a) {}";
  private static final String DATABASE =
      "@Database(tables = Row.class) public interface Db extends AlcoveDatabase {}";

  @TempDir Path folder;

  @Test
  @EnabledForJreRange(
      max = JRE.JAVA_17,
      disabledReason = "from Java 18 on the compiler itself hands out the bytes of its classes")
  void nullnessIsNotGuessed() throws IOException {
    Path library = Files.createDirectories(folder.resolve("library"));
    Path output = Files.createDirectories(folder.resolve("output"));
    String classPath =
        library + System.getProperty("path.separator") + System.getProperty("java.class.path");
    compile(List.of("-d", library.toString()), List.of(), TABLE);
    Declarations.Probe probe = new Declarations.Probe();
    compile(List.of("-d", output.toString(), "-cp", classPath), List.of(probe), DATABASE);

    assertThat(probe.problems().stream().map(problem -> problem.id().id()).distinct())
        .containsExactly("alcove/unreadable-class-file");
    assertThat(probe.problems().get(0).text())
        .contains("Class Row comes as a class file that cannot be read");
  }

  private static void compile(List<String> options, List<Processor> processors, String type)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              new WithoutBytes(files),
              null,
              options,
              null,
              Declarations.sources(type));
      task.setProcessors(processors);
      task.call();
    }
  }

  private static final class WithoutBytes
      extends ForwardingJavaFileManager<StandardJavaFileManager> {

    WithoutBytes(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public FileObject getFileForInput(
        JavaFileManager.Location location, String packageName, String name) throws IOException {
      throw new IOException("no resources here");
    }
  }
}
