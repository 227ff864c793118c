// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Applications compile against these types: a change to any of them must be meant. */
class AnnotationContractTest {

  @Test
  void everySignatureIsTheOneWrittenDown() throws Exception {
    String actual = types().map(ContractText::of).collect(Collectors.joining());

    assertThat(actual).isEqualTo(contract());
  }

  @Test
  void everyAnnotationIsKeptInClassFilesButNotAtRunTime() throws Exception {
    for (Class<?> annotation : annotations()) {
      Retention retention = annotation.getAnnotation(Retention.class);
      assertWithMessage(annotation.getName()).that(retention).isNotNull();
      assertWithMessage(annotation.getName())
          .that(retention.value())
          .isEqualTo(RetentionPolicy.CLASS);
    }
  }

  @Test
  void everyAnnotationIsShownInTheJavadocOfWhatItMarks() throws Exception {
    for (Class<?> annotation : annotations()) {
      assertWithMessage(annotation.getName())
          .that(annotation.isAnnotationPresent(Documented.class))
          .isTrue();
    }
  }

  /** On records the field carries the annotations; a second copy elsewhere could disagree. */
  @Test
  void noAnnotationReachesRecordComponentsOrParameters() throws Exception {
    Set<ElementType> allowed =
        Set.of(ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR);
    for (Class<?> annotation : annotations()) {
      Target target = annotation.getAnnotation(Target.class);
      assertWithMessage(annotation.getName()).that(target).isNotNull();
      assertWithMessage(annotation.getName())
          .that(allowed)
          .containsAtLeastElementsIn(target.value());
    }
  }

  @Test
  void everyContainerStandsWhereItsAnnotationDoes() throws Exception {
    for (Class<?> annotation : annotations()) {
      Repeatable repeatable = annotation.getAnnotation(Repeatable.class);
      if (repeatable != null) {
        assertThat(repeatable.value().getEnclosingClass()).isEqualTo(annotation);
        assertThat(repeatable.value().getSimpleName()).isEqualTo("List");
        assertThat(repeatable.value().getAnnotation(Target.class).value())
            .isEqualTo(annotation.getAnnotation(Target.class).value());
      }
    }
  }

  private static List<Class<?>> annotations() throws Exception {
    return types()
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .filter(Class::isAnnotation)
        .toList();
  }

  private static Stream<Class<?>> types() throws IOException, URISyntaxException {
    Path folder = Path.of(Table.class.getResource("Table.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.contains("$") && !name.startsWith("package-info"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .sorted()
              .toList();
      return names.stream().map(AnnotationContractTest::load);
    }
  }

  private static Class<?> load(String simpleName) {
    try {
      return Class.forName(Table.class.getPackageName() + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String contract() throws IOException {
    try (InputStream in = AnnotationContractTest.class.getResourceAsStream("contract.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
