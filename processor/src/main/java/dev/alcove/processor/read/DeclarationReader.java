// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.read.classfile.CompiledClasses;
import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads annotated types into the model. One reader serves a whole compilation; it keeps no element
 * from one round to the next.
 */
public final class DeclarationReader {

  /** The compiler has named all of them. */
  private static final int MOST_MISSING = 3;

  private final ProcessingEnvironment environment;
  private final Places places;
  private final Report report;
  private final SourceTypes sources;
  private final CompiledClasses classes;
  private final MethodBodies bodies;

  /** A reader for one compilation. */
  public DeclarationReader(ProcessingEnvironment environment, Places places, Report report) {
    this.environment = environment;
    this.places = places;
    this.report = report;
    this.sources = new SourceTypes(environment);
    this.classes = new CompiledClasses(environment);
    this.bodies = new MethodBodies(environment);
  }

  /** Notes what a round compiles. To be called in each round, before anything is read. */
  public void enter(RoundEnvironment round) {
    sources.enter(round);
  }

  /** Whether all types that the database needs are there; others may come in a later round. */
  public boolean isReady(TypeElement database) {
    return new UnresolvedTypes(context(database)).of(database).isEmpty();
  }

  /**
   * Says in the last round that a database was left alone for the types that are still missing.
   * That they are is the compiler's own error, at each place that uses them.
   */
  public void reportUnresolved(TypeElement database) {
    ReadContext context = context(database);
    Set<String> missing = new LinkedHashSet<>();
    for (UnresolvedTypes.Unresolved each : new UnresolvedTypes(context).of(database)) {
      missing.add(each.type());
    }
    if (missing.size() > 1) {
      missing.remove(UnresolvedTypes.UNNAMED);
    }
    List<String> first = missing.stream().limit(MOST_MISSING).toList();
    report.add(
        ProblemId.UNRESOLVED_TYPE,
        context.origins().at(database),
        Origins.label(database)
            + " is not checked yet, for the compiler does not find "
            + String.join(", ", first)
            + (missing.size() > first.size()
                ? " and " + (missing.size() - first.size()) + " more."
                : "."),
        "Mend the compiler's own errors first.");
  }

  /** The databases; one that cannot be read at all is left out, and the report says why. */
  public List<Database> read(Collection<TypeElement> databases) {
    List<Database> read = new ArrayList<>();
    for (TypeElement element : databases) {
      ReadContext context = context(element);
      Mark mark = context.marks().find(element, "Database");
      Database database = mark == null ? null : new DatabaseReader(context, element, mark).read();
      if (database != null) {
        read.add(database);
      }
    }
    return read;
  }

  private ReadContext context(TypeElement owner) {
    Elements elements = environment.getElementUtils();
    Origins origins = new Origins(places, sources, owner);
    CompiledFacts compiled = new CompiledFacts(sources, classes, origins, report);
    return new ReadContext(
        elements,
        environment.getTypeUtils(),
        new Marks(elements),
        sources,
        origins,
        new NullnessReader(elements, compiled),
        compiled,
        bodies,
        report);
  }
}
