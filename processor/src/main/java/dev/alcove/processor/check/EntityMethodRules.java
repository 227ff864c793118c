// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.report.Report;
import java.util.List;

/**
 * Everything that the methods of a DAO must be which write objects as rows, or run SQL that is
 * known at run time only. Where a parameter fits no table, nothing more is asked of its method.
 */
public final class EntityMethodRules {

  private static final List<RowsRule> RULES =
      List.of(
          new PartialColumnsRule(),
          new EmbeddedKeyRule(),
          new RowKeyRule(),
          new ConflictColumnsRule(),
          new MissingColumnRule(),
          new NullFieldRule(),
          new NothingToUpdateRule(),
          new RowsResultRule(),
          new WrittenRowRule());

  private final Database database;
  private final Report report;
  private final RowParameterRule rowParameterRule = new RowParameterRule();
  private final MapKeyRule mapKeyRule = new MapKeyRule();
  private final LazyResultRule lazyResultRule = new LazyResultRule();
  private final LiveResultRule liveResultRule = new LiveResultRule();
  private final RawQueryRule rawQueryRule = new RawQueryRule();

  /** Rules for the DAOs of this database. */
  public EntityMethodRules(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /** Reports everything that the DAO breaks. */
  public void check(Dao dao) {
    for (DaoMethod method : dao.methods()) {
      Operation operation = method.operation();
      if (!liveResultRule.accepts(dao, method, report)) {
        continue;
      }
      mapKeyRule.check(dao, method, report);
      lazyResultRule.check(dao, method, report);
      if (operation instanceof Operation.RawQuery raw) {
        rawQueryRule.check(dao, method, report);
        rawQueryRule.checkObserved(dao, method, raw, database, report);
      } else if (!(operation instanceof Operation.Query)
          && !(operation instanceof Operation.TransactionBody)) {
        check(new RowsSubject(dao, method, database, report));
      }
    }
  }

  private void check(RowsSubject subject) {
    if (rowParameterRule.accepts(subject)) {
      for (RowsRule rule : RULES) {
        rule.check(subject);
      }
    }
  }
}
