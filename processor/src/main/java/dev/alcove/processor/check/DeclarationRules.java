// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Report;
import java.util.List;

/**
 * Everything that a database must be apart from its SQL, which SQLite judges. Each rule stands in a
 * class of its own; where one mistake would break several of them, the first in the list speaks.
 */
public final class DeclarationRules {

  private static final List<DeclarationRule> RULES =
      List.of(
          new NoTablesRule(),
          new VersionNumberRule(),
          new VersionDateRule(),
          new VersionSqlRule(),
          new VersionSinceRule(),
          new HistoryVersionRule(),
          new RenamingRule(),
          new AlterationRule(),
          new RemovalRule(),
          new StillDeclaredRule(),
          new JavaStepRule(),
          new NameRule(),
          new DuplicateNameRule(),
          new DuplicateDaoRule(),
          new NoColumnsRule(),
          new DuplicateColumnRule(),
          new ConverterRule(),
          new ColumnTypeRule(),
          new PrimaryKeyRule(),
          new AutoIncrementRule(),
          new GeneratedColumnRule(),
          new GeneratedIdRule(),
          new GeneratedKeyRule(),
          new EmbeddedKeyRule(),
          new TimeStampRule(),
          new DefaultValueRule(),
          new ForeignKeyColumnsRule(),
          new ForeignKeyTargetRule(),
          new ForeignKeyTypeRule(),
          new ForeignKeyActionRule(),
          new UnindexedForeignKeyRule(),
          new EmptyIndexRule(),
          new EmptyFullTextRule(),
          new FullTextColumnRule(),
          new FullTextKeyRule(),
          new FullTextPrefixRule(),
          new TriggerTableRule(),
          new RecursiveTriggerRule(),
          new ViewStatementRule(),
          new CircularViewRule());

  private final Report report;
  private final AndroidTypeRule androidTypeRule;

  /**
   * Rules that report here.
   *
   * @param desugaring whether the app brings the newer classes of the library along
   */
  public DeclarationRules(Report report, boolean desugaring) {
    this.report = report;
    this.androidTypeRule = new AndroidTypeRule(desugaring);
  }

  /** Reports everything that the database breaks. */
  public void check(Database database) {
    for (DeclarationRule rule : RULES) {
      rule.check(database, report);
    }
    androidTypeRule.check(database, report);
  }
}
