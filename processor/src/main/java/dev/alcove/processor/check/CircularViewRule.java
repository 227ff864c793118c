// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No view reads itself, at once or by way of others. */
final class CircularViewRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Set<String> reported = new HashSet<>();
    for (View view : database.views()) {
      if (report.hasErrorAt(view.origin())) {
        continue;
      }
      List<String> path = new ArrayList<>();
      boolean isCircle = findPath(view, view.name(), database, new HashSet<>(), path);
      if (isCircle && path.stream().noneMatch(name -> reported.contains(SqlName.fold(name)))) {
        path.forEach(name -> reported.add(SqlName.fold(name)));
        report.add(
            ProblemId.CIRCULAR_VIEW,
            view.selectOrigin(),
            "View \""
                + view.name()
                + "\" reads itself"
                + (path.size() == 1 ? "." : " by way of \"" + path.get(path.size() - 1) + "\"."),
            "Views may read tables and other views, but not in a circle.");
      }
    }
  }

  /** Finds the views between {@code from} and {@code to}, the last one first. */
  private static boolean findPath(
      View from, String to, Database database, Set<String> visited, List<String> path) {
    for (View next : readBy(from, database)) {
      boolean arrived = SqlName.same(next.name(), to);
      if (arrived
          || (visited.add(SqlName.fold(next.name()))
              && findPath(next, to, database, visited, path))) {
        path.add(next.name());
        return true;
      }
    }
    return false;
  }

  /** The views that a view reads directly. */
  static List<View> readBy(View view, Database database) {
    StatementOutline outline = StatementOutline.of(view.select());
    return database.views().stream()
        .filter(
            other ->
                outline.tables().stream()
                    .anyMatch(
                        table ->
                            SqlName.same(table.name(), other.name())
                                && !outline.definesCte(table.name())))
        .toList();
  }
}
