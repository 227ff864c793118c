// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.WriteFact;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import java.util.List;

/** What a query writes into a table, the table takes, and stays as the declarations promise. */
final class WriteRules {

  private final Database database;
  private final MissingValueRule missingValueRule = new MissingValueRule();
  private final NullIntoColumnRule nullIntoColumnRule = new NullIntoColumnRule();
  private final UnstampedUpdateRule unstampedUpdateRule = new UnstampedUpdateRule();

  WriteRules(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject, List<WriteFact> writes) {
    for (WriteFact write : writes) {
      Table table = TableFinder.named(database, write.table());
      if (table != null) {
        if (write.kind() == WriteFact.Kind.INSERT) {
          missingValueRule.check(subject, table, write);
        } else {
          unstampedUpdateRule.check(subject, table, write);
        }
        nullIntoColumnRule.check(subject, table, write);
      }
    }
  }
}
