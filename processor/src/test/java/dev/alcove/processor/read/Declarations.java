// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/**
 * Compiles small sources in memory and shows what the reader made of their database. Sources stand
 * in package {@code test} with the imports that declarations need; each begins with its own
 * declaration, from which the file's name is taken.
 */
public final class Declarations {

  private static final Pattern NAME =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");

  private static final String HEAD =
      """
      package test;
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.*;
      import java.time.*;
      import org.jspecify.annotations.*;
      """;

  private final Probe probe = new Probe();
  private final Compilation compilation;

  private Declarations(List<JavaFileObject> sources, List<String> options) {
    Compiler compiler = Compiler.javac().withProcessors(probe).withOptions(options);
    this.compilation = compiler.compile(sources);
  }

  /** Compiles these type declarations. */
  public static Declarations of(String... types) {
    return new Declarations(sources(types), List.of());
  }

  /** Compiles whole files. */
  public static Declarations ofFiles(List<JavaFileObject> files) {
    return new Declarations(files, List.of());
  }

  /** Compiles these type declarations with options for javac. */
  public static Declarations of(List<String> options, String... types) {
    return new Declarations(sources(types), options);
  }

  /** Compiles these type declarations together with a source file as it is. */
  public static Declarations ofFiles(JavaFileObject file, String... types) {
    List<JavaFileObject> all = new ArrayList<>(sources(types));
    all.add(file);
    return new Declarations(all, List.of());
  }

  /** A database of these tables, without DAOs. */
  public static Declarations tables(String names, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add("@Database(tables = {" + names + "}) interface Db extends AlcoveDatabase {}");
    return of(all.toArray(String[]::new));
  }

  /** Source files for these type declarations. */
  public static List<JavaFileObject> sources(String... types) {
    List<JavaFileObject> files = new ArrayList<>();
    for (String type : types) {
      files.add(JavaFileObjects.forSourceString("test." + nameOf(type), HEAD + type));
    }
    return files;
  }

  /** The first declared name that no annotation's text hides. */
  private static String nameOf(String type) {
    String bare = type.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
    Matcher matcher = NAME.matcher(bare);
    return matcher.find() ? matcher.group(1) : "package-info";
  }

  /** The only database; the compilation must have succeeded. */
  public Database database() {
    List<Database> databases = databases();
    assertWithMessage("databases").that(databases).hasSize(1);
    return databases.get(0);
  }

  /** All databases; the compilation must have succeeded. */
  public List<Database> databases() {
    assertWithMessage(compilation.diagnostics().toString())
        .that(compilation.status())
        .isEqualTo(Compilation.Status.SUCCESS);
    return probe.databases;
  }

  /** The problems that the reader reported. */
  public List<Problem> problems() {
    return probe.report.problems();
  }

  /** What the compiler said. */
  public Compilation compilation() {
    return compilation;
  }

  /** Runs the reader as the processor does. */
  static final class Probe extends AbstractProcessor {

    private final List<Database> databases = new ArrayList<>();
    private final Report report = new Report();
    private final Places places = new Places();
    private DeclarationReader reader;

    List<Database> databases() {
      return databases;
    }

    List<Problem> problems() {
      return report.problems();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (reader == null) {
        reader = new DeclarationReader(processingEnv, places, report);
      }
      reader.enter(round);
      TypeElement mark =
          processingEnv.getElementUtils().getTypeElement("dev.alcove.annotations.Database");
      Set<TypeElement> found = ElementFilter.typesIn(round.getElementsAnnotatedWith(mark));
      List<TypeElement> ready = found.stream().filter(reader::isReady).toList();
      found.stream().filter(each -> !ready.contains(each)).forEach(reader::reportUnresolved);
      databases.addAll(reader.read(ready));
      if (round.processingOver()) {
        new Reporter(processingEnv.getMessager(), places, false).print(report.problems());
      }
      return false;
    }
  }
}
