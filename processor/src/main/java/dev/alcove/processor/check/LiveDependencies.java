// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.depend.DependencyFinder;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What live queries depend on: by their own SQL, and by that of their relations. */
final class LiveDependencies {

  /** Stands for the parents' keys in the text of a relation. */
  private static final String PARENT = "alcove_key";

  private final Database database;
  private final DependencyFinder finder;

  LiveDependencies(Database database, DependencyFinder finder) {
    this.database = database;
    this.finder = finder;
  }

  /** What each form of a query depends on, which has passed all rules. */
  List<List<Dependency>> of(QuerySubject subject, List<QueryForm> forms) {
    Set<String> lists =
        subject.method().parameters().stream()
            .filter(parameter -> parameter.container() != Container.NONE)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    List<List<Dependency>> all = new ArrayList<>();
    for (QueryForm form : forms) {
      Text text = new Text(form.named(), lists, null);
      List<Dependency> found =
          new ArrayList<>(finder.find(SentSql.of(form.template()).text(), text.named(), lists));
      if (subject.method().result().element() instanceof Element.Row row) {
        addRelations(row.rowClass(), text, found);
      }
      all.add(List.copyOf(found));
    }
    return all;
  }

  /** What a raw query depends on that reads this table or view: each row and column of it. */
  List<Dependency> ofRows(String table) {
    String all = "SELECT * FROM " + SqlName.quoteIfNeeded(table);
    return finder.find(all, all, Set.of());
  }

  /**
   * A text that gives rows.
   *
   * @param named it, with named variables
   * @param lists the names of variables that stand for several values
   * @param parent the parameter that all parents' keys are equal to, where it loads children; null
   *     for none
   */
  private record Text(String named, Set<String> lists, @Nullable String parent) {

    /** The parameter of the method that stands behind a variable of the text. */
    @Nullable String parameter(@Nullable String variable) {
      return PARENT.equals(variable) ? parent : variable;
    }
  }

  private void addRelations(RowClass rowClass, Text parents, List<Dependency> found) {
    for (Relation relation : rowClass.relations()) {
      RelationQuery query = RelationQuery.of(database, relation);
      String key =
          finder.parameter(
              parents.named(), relation.parentColumn(), query.key().type().name(), parents.lists());
      Text text =
          new Text(
              query.beforeKeys() + ":" + PARENT + query.afterKeys(),
              Set.of(),
              parents.parameter(key));
      for (Dependency each : finder.find(query.sample(), text.named(), Set.of())) {
        found.add(new Dependency(each.table(), each.columns(), key(each, text)));
      }
      if (relation.element() instanceof Element.Row row) {
        addRelations(row.rowClass(), text, found);
      }
    }
  }

  private static Dependency.@Nullable Key key(Dependency dependency, Text text) {
    Dependency.Key key = dependency.key();
    String parameter = key == null ? null : text.parameter(key.parameter());
    return key == null || parameter == null ? null : new Dependency.Key(key.column(), parameter);
  }
}
