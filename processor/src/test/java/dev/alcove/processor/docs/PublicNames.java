// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The names that sources make public: of types, methods, attributes and constants. */
final class PublicNames extends TreeScanner<Void, ClassTree> {

  private final Map<String, Set<String>> members = new HashMap<>();
  private final Set<String> annotations = new HashSet<>();
  private final Set<String> all = new HashSet<>();

  private PublicNames() {}

  /** Those of all sources in these folders; they are read, not compiled. */
  static PublicNames of(Path... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
      }
    }
    PublicNames names = new PublicNames();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      names.scan(task.parse(), null);
    }
    return names;
  }

  /** The annotations. */
  Set<String> annotations() {
    return annotations;
  }

  /** What types of this name have. */
  Set<String> membersOf(String type) {
    return members.getOrDefault(type, Set.of());
  }

  /** All names. */
  Set<String> all() {
    return all;
  }

  @Override
  public Void visitClass(ClassTree type, ClassTree outer) {
    if (isPublic(type.getModifiers(), outer)) {
      String name = type.getSimpleName().toString();
      all.add(name);
      if (type.getKind() == Tree.Kind.ANNOTATION_TYPE) {
        annotations.add(name);
      }
      type.getMembers().forEach(member -> scan(member, type));
    }
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, ClassTree type) {
    if (isPublic(method.getModifiers(), type)) {
      add(type, method.getName().toString());
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree field, ClassTree type) {
    if (isPublic(field.getModifiers(), type)) {
      add(type, field.getName().toString());
    }
    return null;
  }

  /** All that an interface has is public. */
  private static boolean isPublic(ModifiersTree modifiers, @Nullable ClassTree type) {
    boolean isInterface =
        type != null
            && (type.getKind() == Tree.Kind.INTERFACE
                || type.getKind() == Tree.Kind.ANNOTATION_TYPE);
    return isInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private void add(ClassTree type, String name) {
    all.add(name);
    members.computeIfAbsent(type.getSimpleName().toString(), key -> new HashSet<>()).add(name);
  }
}
