// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds what is known of classes that come as class files. Serves a whole compilation. */
public final class CompiledClasses {

  private final Filer filer;
  private final Elements elements;
  private final Descriptors descriptors;
  private final Map<String, Optional<ClassFacts>> known = new HashMap<>();

  /** For one compilation. */
  public CompiledClasses(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.descriptors = new Descriptors(elements, environment.getTypeUtils());
  }

  /** How members are named in facts. */
  public Descriptors descriptors() {
    return descriptors;
  }

  /**
   * The facts of a class. Its bytes are the truth about nullness; what Alcove wrote beside it adds
   * the names of parameters, as long as it fits the class. Null if neither can be read.
   */
  public @Nullable ClassFacts of(TypeElement type) {
    String name = elements.getBinaryName(type).toString();
    Optional<ClassFacts> found = known.get(name);
    if (found == null) {
      found = Optional.ofNullable(find(type, name));
      known.put(name, found);
    }
    return found.orElse(null);
  }

  private @Nullable ClassFacts find(TypeElement type, String binaryName) {
    ClassFacts fromBytes = fromBytes(type, binaryName);
    ClassFacts written = written(type, binaryName);
    if (fromBytes == null || written == null) {
      return fromBytes == null ? written : fromBytes;
    }
    return fromBytes.withNamesOf(written);
  }

  private @Nullable ClassFacts fromBytes(TypeElement type, String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    byte[] bytes = read(type, packageName, binaryName.substring(dot + 1) + ".class");
    try {
      return bytes == null ? null : ClassFileParser.parse(bytes);
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable ClassFacts written(TypeElement type, String binaryName) {
    byte[] bytes = read(type, "", FactsFile.path(binaryName));
    FactsFile file =
        bytes == null ? null : FactsFile.parse(new String(bytes, StandardCharsets.UTF_8));
    return file != null && file.shape().equals(Shape.of(type, descriptors)) ? file.facts() : null;
  }

  /** The output comes first: build tools that compile by parts put the unchanged classes there. */
  private byte @Nullable [] read(TypeElement type, String packageName, String file) {
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      byte[] bytes = read(location, packageName, file);
      if (bytes != null) {
        return bytes;
      }
    }
    ModuleElement module = elements.getModuleOf(type);
    return module == null || module.isUnnamed()
        ? null
        : read(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file);
  }

  private byte @Nullable [] read(Location location, String packageName, String file) {
    try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
      return in.readAllBytes();
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // Not there: javac says so by several exceptions, depending on the kind of location.
      return null;
    }
  }
}
