// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One source file with the types that it declares, nested ones included. */
record JavaSource(String packageName, String fileName, String text, List<Type> types) {

  /** A declared type. {@code documentation} is its Javadoc's text, or empty. */
  record Type(
      String name,
      Tree.Kind kind,
      Set<Modifier> modifiers,
      boolean topLevel,
      String documentation,
      List<Method> methods) {

    boolean isPublic() {
      return modifiers.contains(Modifier.PUBLIC);
    }
  }

  /** A method or constructor that somebody wrote. */
  record Method(String name, boolean constructor, int lines, int parameters) {}

  /** The package and the file's name without its ending, which is the name of the type in it. */
  String subject() {
    return packageName + "." + fileName.substring(0, fileName.length() - ".java".length());
  }

  int lines() {
    return (int) text.lines().count();
  }

  boolean isPackageInfo() {
    return fileName.equals("package-info.java");
  }

  /** Parses without resolving names, so that neither class path nor generated sources matter. */
  static List<JavaSource> parse(Path root, List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
      DocTrees trees = DocTrees.instance(task);
      List<JavaSource> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(from(root, unit, trees));
      }
      return sources;
    }
  }

  private static JavaSource from(Path root, CompilationUnitTree unit, DocTrees trees) {
    Path file = Path.of(unit.getSourceFile().toUri());
    String packageName = root.relativize(file.getParent()).toString().replace('/', '.');
    TypeScanner scanner = new TypeScanner(unit, trees, packageName);
    scanner.scan(unit, null);
    return new JavaSource(packageName, file.getFileName().toString(), read(file), scanner.types);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class TypeScanner extends TreePathScanner<Void, Void> {
    private final List<Type> types = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final String packageName;

    TypeScanner(CompilationUnitTree unit, DocTrees trees, String packageName) {
      this.unit = unit;
      this.trees = trees;
      this.packageName = packageName;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (!tree.getSimpleName().isEmpty()) {
        String documentation =
            Optional.ofNullable(trees.getDocComment(getCurrentPath())).orElse("");
        boolean topLevel = getCurrentPath().getParentPath().getLeaf() == unit;
        types.add(
            new Type(
                nameOf(getCurrentPath()),
                tree.getKind(),
                tree.getModifiers().getFlags(),
                topLevel,
                documentation,
                methodsOf(tree)));
      }
      return super.visitClass(tree, null);
    }

    private String nameOf(TreePath path) {
      StringBuilder name = new StringBuilder();
      for (Tree tree : path) {
        if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
          name.insert(0, "." + type.getSimpleName());
        }
      }
      return name.insert(0, packageName).toString();
    }

    private List<Method> methodsOf(ClassTree type) {
      return type.getMembers().stream()
          .filter(MethodTree.class::isInstance)
          .map(MethodTree.class::cast)
          .map(this::methodFrom)
          .toList();
    }

    private Method methodFrom(MethodTree method) {
      boolean constructor = method.getName().contentEquals("<init>");
      long start = trees.getSourcePositions().getStartPosition(unit, method);
      long end = trees.getSourcePositions().getEndPosition(unit, method);
      long lines =
          unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
      return new Method(
          constructor ? "new" : method.getName().toString(),
          constructor,
          (int) lines,
          method.getParameters().size());
    }
  }
}
