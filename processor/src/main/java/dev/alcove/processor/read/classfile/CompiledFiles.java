// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Reads what earlier compilations left. The compiler's output comes before the class path: build
 * tools that compile by parts keep the unchanged classes there, and Gradle gives up compiling by
 * parts where a processor reads the class path.
 */
final class CompiledFiles {

  private final Filer filer;
  private final Elements elements;

  CompiledFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The bytes of a class file; null if they cannot be read. */
  byte @Nullable [] classFile(TypeElement type) {
    byte[] shown = shown(type);
    if (shown != null) {
      return shown;
    }
    String name = elements.getBinaryName(type).toString();
    int dot = name.lastIndexOf('.');
    return read(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1) + ".class");
  }

  /** The bytes of a resource; null if it is not there. */
  byte @Nullable [] resource(String path) {
    return read("", path);
  }

  /** From JDK 18 on the compiler tells the file of a type, in modules too. */
  private byte @Nullable [] shown(TypeElement type) {
    try {
      Object file =
          Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
      return file instanceof JavaFileObject found && found.getKind() == JavaFileObject.Kind.CLASS
          ? bytes(found)
          : null;
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }

  private byte @Nullable [] read(String packageName, String file) {
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      byte[] bytes = read(location, packageName, file);
      if (bytes != null) {
        return bytes;
      }
    }
    return null;
  }

  private byte @Nullable [] read(Location location, String packageName, String file) {
    try {
      return bytes(filer.getResource(location, packageName, file));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // Not there: javac says so by several exceptions, depending on the kind of location.
      return null;
    }
  }

  private static byte @Nullable [] bytes(FileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
