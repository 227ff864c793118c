// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.HashMap;
import java.util.Map;

/** Each DAO comes from one method of the database. */
final class DuplicateDaoRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Map<String, String> methods = new HashMap<>();
    for (Database.DaoAccessor accessor : database.daos()) {
      String before = methods.putIfAbsent(accessor.dao().type().qualifiedName(), accessor.method());
      if (before != null) {
        report.add(
            ProblemId.DUPLICATE_DAO,
            accessor.origin(),
            database.type().lastName()
                + "."
                + accessor.method()
                + " returns "
                + accessor.dao().type().lastName()
                + ", which "
                + before
                + "() returns already.",
            "Remove one of the two methods.");
      }
    }
  }
}
