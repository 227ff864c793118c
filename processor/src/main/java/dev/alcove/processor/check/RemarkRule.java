// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Remark;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;

/** Conditions do what they seem to do, and searches do not read more than they need. */
final class RemarkRule {

  private final Database database;
  private final NullComparisonRule nullComparisonRule = new NullComparisonRule();

  RemarkRule(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject, Remark remark) {
    switch (remark.kind()) {
      case EQUALS_NULL -> equalsNull(subject, remark);
      case NULL_COMPARISON -> nullComparisonRule.check(subject, remark);
      case NOT_IN_NULLABLE ->
          subject.problem(
              ProblemId.NOT_IN_NULLABLE,
              remark.span(),
              subject.name()
                  + " uses NOT IN, but "
                  + shown(remark.detail())
                  + " can be NULL, and then no row matches.",
              "Leave NULL out of the list: add WHERE … IS NOT NULL, or use NOT EXISTS.");
      case LEADING_WILDCARD -> leadingWildcard(subject, remark);
      case MIXED_TYPES -> mixedTypes(subject, remark, "SQLite orders all numbers before all text");
      case COMPARED_AS_TEXTS ->
          mixedTypes(subject, remark, "SQLite compares both as text, so that 10 is less than 9");
      case COMPARED_AS_NUMBERS ->
          mixedTypes(subject, remark, "To SQLite a text that is no number is greater than any");
      case BYTES_COMPARED ->
          mixedTypes(subject, remark, "To SQLite bytes are greater than any text or number");
      case GROUPED_CALL -> groupedCall(subject, remark);
      case OFFSET ->
          subject.problem(
              ProblemId.OFFSET_PAGING,
              remark.span(),
              subject.name() + " skips rows by OFFSET, so that later pages take ever longer.",
              "Return Page and take a PageRequest in place of LIMIT and OFFSET.");
    }
  }

  private static void groupedCall(QuerySubject subject, Remark remark) {
    String inside = "call it in a subquery of FROM that ends with LIMIT -1.";
    subject.problem(
        ProblemId.FULL_TEXT_CALL,
        remark.span(),
        subject.name()
            + " calls "
            + remark.subject()
            + "() for "
            + remark.detail()
            + " of rows; it works only while SQLite reads the index.",
        switch (remark.subject()) {
          case "bm25" -> "Read the column rank, or " + inside;
          case "snippet", "highlight" ->
              "Show texts by a query without " + remark.detail() + ", and gather in Java.";
          default -> "C" + inside.substring(1);
        });
  }

  private static void mixedTypes(QuerySubject subject, Remark remark, String effect) {
    subject.problem(
        ProblemId.MIXED_TYPES,
        remark.span(),
        subject.name() + " compares " + remark.subject() + " with " + remark.detail() + ".",
        effect + ": compare values of one type, or CAST one.");
  }

  private static void equalsNull(QuerySubject subject, Remark remark) {
    boolean isEqual = remark.detail().equals("=");
    boolean isUnequal = remark.detail().equals("<>");
    subject.problem(
        ProblemId.EQUALS_NULL,
        remark.span(),
        subject.name()
            + " compares "
            + shown(remark.subject())
            + " with NULL by "
            + remark.detail()
            + ", which is never true.",
        isEqual || isUnequal
            ? "Write " + shown(remark.subject()) + (isEqual ? " IS NULL." : " IS NOT NULL.")
            : "Nothing is less or greater than NULL: compare with a value.");
  }

  private void leadingWildcard(QuerySubject subject, Remark remark) {
    for (Table table : database.tables()) {
      if (SqlName.same(table.name(), remark.detail()) && !table.isSmall()) {
        subject.problem(
            ProblemId.LEADING_WILDCARD,
            remark.span(),
            subject.name()
                + " looks for "
                + shown(remark.subject())
                + " by a pattern with a wildcard at its start, which reads all of \""
                + table.name()
                + "\".",
            "Begin the pattern with what is known, "
                + words(table, remark.subject())
                + ", or say @Table(expectedRows = …) if they are few.");
      }
    }
  }

  /** How whole words in a column are found; parts of words only a pattern finds. */
  private String words(Table table, String column) {
    String name = SqlName.unquote(column.substring(column.lastIndexOf('.') + 1));
    for (FullTextIndex index : FullTextIndex.of(database)) {
      if (SqlName.same(index.table().name(), table.name())
          && index.columns().stream().anyMatch(each -> SqlName.same(each, name))) {
        return "find words by " + index.name() + " MATCH";
      }
    }
    return "find words by @FullText";
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : "a value";
  }
}
