// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds what is known of classes that come as class files. Serves a whole compilation. */
public final class CompiledClasses {

  private final CompiledFiles files;
  private final Elements elements;
  private final Descriptors descriptors;
  private final Map<String, Optional<ClassFacts>> fromBytes = new HashMap<>();
  private final Map<String, Optional<ClassFacts>> beside = new HashMap<>();

  /** For one compilation. */
  public CompiledClasses(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.files = new CompiledFiles(environment.getFiler(), elements);
    this.descriptors = new Descriptors(elements, environment.getTypeUtils());
  }

  /** How members are named in facts. */
  public Descriptors descriptors() {
    return descriptors;
  }

  /**
   * The facts of a class: from its bytes, which are the truth, else what Alcove wrote beside it, as
   * long as it fits the class. Null if neither can be read.
   */
  public @Nullable ClassFacts of(TypeElement type) {
    ClassFacts read = known(fromBytes, type, this::read);
    return read == null ? written(type) : read;
  }

  /** The names of a method's parameters; null if they are not known. */
  public @Nullable List<String> parameterNames(TypeElement type, ExecutableElement method) {
    String key = descriptors.key(method);
    ClassFacts facts = of(type);
    List<String> names = facts == null ? null : facts.namesOf(key);
    if (names != null) {
      return names;
    }
    // Bytes need not tell names; facts do, but each look into the class path costs.
    ClassFacts written = written(type);
    return written == null ? null : written.namesOf(key);
  }

  private @Nullable ClassFacts written(TypeElement type) {
    return known(beside, type, this::readWritten);
  }

  private @Nullable ClassFacts known(
      Map<String, Optional<ClassFacts>> cache, TypeElement type, Source source) {
    String name = elements.getBinaryName(type).toString();
    Optional<ClassFacts> found = cache.get(name);
    if (found == null) {
      found = Optional.ofNullable(source.read(type));
      cache.put(name, found);
    }
    return found.orElse(null);
  }

  /** A way to read facts. */
  private interface Source {
    @Nullable ClassFacts read(TypeElement type);
  }

  private @Nullable ClassFacts read(TypeElement type) {
    byte[] bytes = files.classFile(type);
    try {
      return bytes == null ? null : ClassFileParser.parse(bytes);
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable ClassFacts readWritten(TypeElement type) {
    byte[] bytes = files.resource(FactsFile.path(elements.getBinaryName(type).toString()));
    FactsFile file =
        bytes == null ? null : FactsFile.parse(new String(bytes, StandardCharsets.UTF_8));
    return file != null && file.shape().equals(Shape.of(type, descriptors)) ? file.facts() : null;
  }
}
