// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alcove.annotations.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What Gradle asks of processors that it runs for changed classes only. Who breaks it gets no
 * error: Gradle compiles everything again.
 */
class GradleRulesTest {

  private static final String REGISTRATION = "META-INF/gradle/incremental.annotation.processors";

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"live", "lists", "paging", "parts", "queries", "search", "shapes"})
  void eachOutputNamesWhereItComesFrom(String sources) throws Exception {
    for (Map.Entry<String, String> registered : registered().entrySet()) {
      Wrapper wrapper = new Wrapper(registered.getKey());
      compile(sources, wrapper);

      assertThat(wrapper.gradle.offences()).isEmpty();
      assertThat(wrapper.gradle.outputs()).isNotEmpty();
      for (GradleEnvironment.Output output : wrapper.gradle.outputs()) {
        assertWithMessage("%s of %s", output, registered).that(output.types()).hasSize(1);
      }
    }
  }

  @Test
  void eachProcessorIsRegistered() throws IOException {
    assertThat(registered().keySet()).containsExactlyElementsIn(services());
    assertThat(Set.copyOf(registered().values())).containsExactly("aggregating", "isolating");
  }

  @Test
  void annotationsAreInClassFilesForTypesThatDidNotChange() {
    List<Class<?>> annotations =
        ReflectionSupport.findAllClassesInPackage(
            Database.class.getPackageName(), Class::isAnnotation, name -> true);

    assertThat(annotations).isNotEmpty();
    for (Class<?> annotation : annotations) {
      Retention retention = annotation.getAnnotation(Retention.class);
      assertWithMessage("%s", annotation).that(retention).isNotNull();
      assertWithMessage("%s", annotation)
          .that(retention.value())
          .isNotEqualTo(RetentionPolicy.SOURCE);
    }
  }

  private void compile(String folder, Processor processor) throws IOException {
    StringWriter said = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        new ArrayList<>(List.of("-parameters", "-Xlint:-options", "-d", classes.toString()));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> below = Files.walk(Path.of("src/test/resources").resolve(folder))) {
      List<Path> sources =
          below.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      task.call();
    }
  }

  /** The processors of the jar, each with its kind. */
  private static Map<String, String> registered() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    for (String line : lines(REGISTRATION)) {
      String[] parts = line.split(",", -1);
      kinds.put(parts[0], parts[1]);
    }
    return kinds;
  }

  private static List<String> services() throws IOException {
    return lines("META-INF/services/" + Processor.class.getName()).stream()
        .filter(name -> name.startsWith("dev.alcove."))
        .toList();
  }

  private static List<String> lines(String resource) throws IOException {
    ClassLoader loader = Objects.requireNonNull(GradleRulesTest.class.getClassLoader());
    try (InputStream stream = Objects.requireNonNull(loader.getResourceAsStream(resource))) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** A processor as Gradle runs it. */
  private static final class Wrapper extends AbstractProcessor {

    private final Processor processor;
    private GradleEnvironment gradle;

    Wrapper(String name) throws ReflectiveOperationException {
      this.processor =
          Class.forName(name).asSubclass(Processor.class).getDeclaredConstructor().newInstance();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      gradle = new GradleEnvironment(environment);
      processor.init(gradle);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
