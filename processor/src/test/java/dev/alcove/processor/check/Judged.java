// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;

/** What the rules say about models, as {@code id at place}. */
final class Judged {

  private Judged() {}

  /** What the rules about declarations say. */
  static List<String> declarations(Database database) {
    return ids(declarationReport(database));
  }

  /** The same in full. */
  static Report declarationReport(Database database) {
    Report report = new Report();
    new DeclarationRules(report, false).check(database);
    return report;
  }

  /** What is said when the schema is created, after the rules have spoken. */
  static List<String> schema(Database database) {
    return ids(schemaReport(database));
  }

  /** The same in full. */
  static Report schemaReport(Database database) {
    Report report = declarationReport(database);
    try (SqliteDatabase sqlite = SqliteDatabase.open()) {
      new SchemaChecker(sqlite, report).create(database);
    }
    return report;
  }

  /** What the rules about methods that write rows say. */
  static List<String> methods(Database database, Dao dao) {
    Report report = new Report();
    new EntityMethodRules(database, report).check(dao);
    return ids(report);
  }

  private static List<String> ids(Report report) {
    return report.problems().stream().map(Judged::id).toList();
  }

  private static String id(Problem problem) {
    return problem.id().id().substring("alcove/".length()) + " at " + problem.origin();
  }
}
