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
import java.util.HashSet;
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

  /** Reports the types that are still missing in the last round, each where it is first used. */
  public void reportUnresolved(TypeElement database) {
    ReadContext context = context(database);
    Set<String> told = new HashSet<>();
    for (UnresolvedTypes.Unresolved each : new UnresolvedTypes(context).of(database)) {
      if (!told.add(each.isNamed() ? each.type() : String.valueOf(each.user()))) {
        continue;
      }
      report.add(
          ProblemId.UNRESOLVED_TYPE,
          context.origins().at(each.user()),
          Origins.label(each.user()) + " uses " + each.type() + ", which does not exist.",
          "See the compiler's own errors for the reason.");
    }
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
