// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.common.truth.TruthJUnit.assume;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.driver.RequiresAndroid;
import dev.alcove.processor.AlcoveProcessor;
import dev.alcove.processor.model.PlatformType;
import dev.alcove.sample.store.ChatDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is said of API levels is true: of types, of the runtime's classes, and of generated code.
 */
public class ApiLevelsTest {
  private static final int JAVA_8 = 52;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void typesCameWithTheLevelThatThePlatformTypesSay() throws IOException {
    for (int level : List.of(21, 24, 26)) {
      ApiLevel library = ApiLevel.of(level);
      for (PlatformType type : PlatformType.values()) {
        assertWithMessage("%s on %s", type, level)
            .that(library.has(type.prefix()))
            .isEqualTo(type.level() <= level);
      }
    }
  }

  @Test
  public void typesAreDesugaredThatThePlatformTypesSay() throws IOException {
    ApiLevel library = ApiLevel.desugared();
    for (PlatformType type : PlatformType.values()) {
      if (type.isDesugared()) {
        assertWithMessage("%s", type).that(library.has(type.prefix())).isTrue();
      }
    }
  }

  @Test
  public void classesOfTheRuntimeNeedTheLevelThatTheySay() throws Exception {
    // What D8 has made of them in the profile of that name has lost their annotations.
    assume().that(System.getProperty("alcove.classes")).isNull();
    Map<Integer, List<Path>> byLevel = runtime();
    assertThat(byLevel.keySet()).containsExactly(21, 24, 26, RequiresAndroid.NEVER);
    for (int level : List.of(21, 24, 26)) {
      assertThat(ApiLevel.of(level).lacks(byLevel.get(level))).isEmpty();
    }
    for (Path lazy : byLevel.get(24)) {
      assertWithMessage("%s", lazy).that(ApiLevel.of(21).lacks(List.of(lazy))).isNotEmpty();
    }
    for (Path lazy : byLevel.get(26)) {
      assertWithMessage("%s", lazy).that(ApiLevel.of(24).lacks(List.of(lazy))).isNotEmpty();
    }
  }

  @Test
  public void generatedCodeIsJava8AndNeedsItsMinAndroid() throws Exception {
    List<Path> app = sources(Path.of("src/main/java/dev/alcove/android/app"));
    assertThat(ApiLevel.of(21).lacks(compile(app))).isEmpty();
    List<Path> lazy = compile(List.of(Path.of("src/test/levels/Api24.java")));
    assertThat(ApiLevel.of(24).lacks(lazy)).isEmpty();
    assertThat(ApiLevel.of(21).lacks(lazy).toString()).contains("java.util.stream.Stream");
    List<Path> moments = compile(List.of(Path.of("src/test/levels/Api26.java")));
    assertThat(ApiLevel.of(26).lacks(moments)).isEmpty();
    assertThat(ApiLevel.of(24).lacks(moments).toString()).contains("java.time.Instant");
  }

  @Test
  public void classFilesOfAnnotationsAndRuntimeAreJava8() throws Exception {
    // What D8 has made of them is of its own version.
    assume().that(System.getProperty("alcove.classes")).isNull();
    List<Path> all = new ArrayList<>(classFilesOf(Database.class));
    assertThat(all).isNotEmpty();
    all.addAll(classFilesOf(AlcoveDatabase.class));
    for (Path file : all) {
      byte[] bytes = Files.readAllBytes(file);
      assertWithMessage("%s", file).that(bytes[6] << 8 | bytes[7]).isEqualTo(JAVA_8);
    }
  }

  @Test
  public void desugaredLibraryHasAllThatLaterClassesOfTheRuntimeNeed() throws Exception {
    assume().that(System.getProperty("alcove.classes")).isNull();
    Map<Integer, List<Path>> byLevel = runtime();
    ApiLevel library = ApiLevel.desugared();
    assertThat(library.lacks(byLevel.get(26))).isEmpty();
    for (Path file : byLevel.get(24)) {
      List<String> missing = library.lacks(List.of(file));
      if (file.getFileName().toString().startsWith("Futures")) {
        assertThat(missing).isNotEmpty();
        missing.removeIf(each -> each.contains(PlatformType.FUTURE.prefix()));
      }
      assertWithMessage("%s", file).that(missing).isEmpty();
    }
  }

  @Test
  public void generatedCodeNeedsNoMoreThanTheDesugaredLibrary() throws Exception {
    List<Path> moments =
        compile(
            List.of(Path.of("src/test/levels/Desugared.java")),
            List.of("--release", "8", "-Aalcove.desugaring=true"));
    assertThat(ApiLevel.desugared().lacks(moments)).isEmpty();
    assertThat(ApiLevel.of(21).lacks(moments).toString()).contains("java.time.Instant");
  }

  /** Their records are of Java 17, what is generated for them is not. */
  @Test
  public void generatedClassesOfFixturesNeedTheOldestAndroid() throws Exception {
    Path resources = Path.of(System.getProperty("alcove.processor.resources"));
    for (String fixture : List.of("archive/archive", "search")) {
      List<Path> sources = new ArrayList<>();
      for (Path file : sources(resources.resolve(fixture))) {
        String name = file.getFileName().toString();
        boolean isTest = name.contains("Behaviour") || name.startsWith("HitsOf");
        if (!isTest && !Files.readString(file).startsWith("// Not for Android")) {
          sources.add(file);
        }
      }
      check(compile(sources, List.of("--release", "17")), ApiLevel.of(21));
    }
  }

  @Test
  public void generatedClassesOfTheSampleNeedItsMinAndroid() throws Exception {
    check(classFilesOf(ChatDatabase.class), ApiLevel.desugared());
  }

  private static void check(List<Path> classFiles, ApiLevel level) throws IOException {
    List<Path> generated =
        classFiles.stream().filter(file -> file.getFileName().toString().contains("_")).toList();
    assertThat(generated.toString()).contains("Database_Impl");
    assertThat(generated.toString()).contains("Dao_Impl");
    assertThat(level.lacks(generated)).isEmpty();
  }

  /** Compiles with the processor for Java 8, whose class path has the platform's classes. */
  private List<Path> compile(List<Path> sources) throws IOException {
    return compile(sources, List.of("--release", "8"));
  }

  private List<Path> compile(List<Path> sources, List<String> more) throws IOException {
    Path classes = folder.newFolder().toPath();
    StringWriter said = new StringWriter();
    List<String> options = new ArrayList<>(more);
    options.addAll(List.of("-Xlint:-options", "-d", classes.toString()));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new AlcoveProcessor()));
      assertWithMessage("%s", said).that(task.call()).isTrue();
    }
    return classFiles(classes);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Path> classFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  /** The class files of the runtime by the level that they say; 21 where they say none. */
  private Map<Integer, List<Path>> runtime() throws Exception {
    Map<Integer, List<Path>> byLevel = new TreeMap<>();
    for (Path file : classFilesOf(AlcoveDatabase.class)) {
      byLevel.computeIfAbsent(said(file), level -> new ArrayList<>()).add(file);
    }
    return byLevel;
  }

  /** The class files of the module that has a class. */
  private List<Path> classFilesOf(Class<?> type) throws Exception {
    Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path root = place;
    if (Files.isRegularFile(place)) {
      root = folder.newFolder().toPath();
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
        for (Path file : classFiles(jar.getPath("/dev"))) {
          Path copy = root.resolve(file.toString().substring(1));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return classFiles(root);
  }

  private static int said(Path file) throws IOException {
    int[] level = {21};
    if (file.getParent().endsWith("jdbc")) {
      return RequiresAndroid.NEVER;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      new ClassReader(stream)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                  return type.equals(Type.getDescriptor(RequiresAndroid.class))
                      ? new AnnotationVisitor(Opcodes.ASM9) {
                        @Override
                        public void visit(String name, Object value) {
                          level[0] = (Integer) value;
                        }
                      }
                      : null;
                }
              },
              ClassReader.SKIP_CODE);
    }
    return level[0];
  }
}
