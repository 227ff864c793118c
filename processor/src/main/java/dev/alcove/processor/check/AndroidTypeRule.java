// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.PlatformType;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns, parameters and results have types that the oldest Android of the database has. */
final class AndroidTypeRule implements DeclarationRule {

  private final boolean desugaring;

  /**
   * A rule for an app.
   *
   * @param desugaring whether the app brings along what of the library can be desugared
   */
  AndroidTypeRule(boolean desugaring) {
    this.desugaring = desugaring;
  }

  @Override
  public void check(Database database, Report report) {
    if (!database.minimumSqlite().isAndroid()) {
      return;
    }
    Visit visit = new Visit(database.minimumSqlite().androidLevel(), report);
    for (Table table : database.tables()) {
      visit.row(table.rowClass());
    }
    for (View view : database.views()) {
      visit.row(view.rowClass());
    }
    for (Database.DaoAccessor accessor : database.daos()) {
      visit.dao(accessor.dao());
    }
  }

  /** One walk over the declarations, which reports each place once. */
  private final class Visit {

    private final int level;
    private final Report report;
    private final Set<Origin> seen = new HashSet<>();

    Visit(int level, Report report) {
      this.level = level;
      this.report = report;
    }

    void dao(Dao dao) {
      for (DaoMethod method : dao.methods()) {
        TypeRef type = method.result().declared();
        String name = dao.type().lastName() + "." + method.name();
        say(name, type, method.result().origin());
        element(method.result().element());
        element(method.result().mapKey());
        for (Parameter parameter : method.parameters()) {
          say(name, parameter.type(), parameter.origin());
          element(parameter.element());
        }
      }
    }

    private void element(@Nullable Element element) {
      if (element instanceof Element.Row row) {
        row(row.rowClass());
      }
    }

    void row(RowClass row) {
      for (Property property : row.properties()) {
        if (!(property.content() instanceof Property.IgnoredContent)) {
          say(property.origin().label(), property.type(), property.origin());
        }
        if (property.content() instanceof Property.EmbeddedContent embedded) {
          row(embedded.part());
        } else if (property.content() instanceof Property.RelationContent children) {
          element(children.relation().element());
        }
      }
    }

    /** Reports the first part of a type that is missing. */
    private void say(String name, TypeRef type, Origin origin) {
      PlatformType needed = PlatformType.of(type);
      if (needed != null && isMissing(needed) && !report.hasErrorAt(origin) && seen.add(origin)) {
        report.add(
            ProblemId.ANDROID_TOO_OLD,
            origin,
            name
                + " uses "
                + type.lastName()
                + ", which Android has from API level "
                + needed.level()
                + " on, but minAndroid is "
                + level
                + ".",
            "Raise it, "
                + (needed.isDesugared()
                    ? "say -Aalcove.desugaring=true if the app desugars the library, "
                    : "")
                + "or "
                + needed.alternative()
                + ".");
      }
      type.arguments().forEach(argument -> say(name, argument, origin));
    }

    private boolean isMissing(PlatformType needed) {
      return needed.level() > level && !(desugaring && needed.isDesugared());
    }
  }
}
