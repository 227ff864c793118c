// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What the compiler says where generated files cannot be written, or where Alcove breaks. */
class FailingOutputTest {

  private static final String SOURCE =
      """
      import dev.alcove.AlcoveDatabase;
      import dev.alcove.annotations.*;

      @Table record Session(@PrimaryKey long id) {}

      @Database(tables = Session.class) interface Chat extends AlcoveDatabase {}
      """;

  @Test
  void diskThatRefusesIsAnErrorAtTheDatabase() {
    List<String> errors = errors(new IOException("No space left on device"));

    assertThat(errors).hasSize(3);
    assertThat(errors.get(0)).startsWith("6:[alcove/output] The class that Alcove generates");
    assertThat(errors.get(0)).contains("No space left on device.");
  }

  @Test
  void unexpectedExceptionIsADefectWithItsTrace() {
    List<String> errors = errors(new IllegalStateException("broken"));

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("6:[alcove/defect] Alcove failed on Chat.");
    assertThat(errors.get(0)).contains("IllegalStateException: broken");
  }

  private static List<String> errors(Exception failure) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WithoutOutput(failure))
            .compile(JavaFileObjects.forSourceString("Chat", SOURCE));
    return compilation.errors().stream()
        .map(error -> error.getLineNumber() + ":" + error.getMessage(Locale.ROOT))
        .toList();
  }

  /** Alcove's processor with a filer that fails. */
  private static final class WithoutOutput extends AbstractProcessor {

    private final AlcoveProcessor processor = new AlcoveProcessor();
    private final Exception failure;

    WithoutOutput(Exception failure) {
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = proxy(Filer.class, environment.getFiler(), "createSourceFile", null);
      processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", filer));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }

    /** The object but for one method, which gives the answer, or fails where there is none. */
    private <T> T proxy(Class<T> type, T object, String changed, Object answer) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().equals(changed)) {
                  if (answer == null) {
                    throw failure;
                  }
                  return answer;
                }
                try {
                  return method.invoke(object, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
