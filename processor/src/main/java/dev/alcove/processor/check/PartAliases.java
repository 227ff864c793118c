// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

/** Says how columns of the same name are told apart where their tables do not tell. */
final class PartAliases {

  /** More would not fit on a line. */
  private static final int MOST_LETTERS = 100;

  private PartAliases() {}

  /** Reports that nobody knows which part a column belongs to. */
  static void report(
      QuerySubject subject, RowClass rowClass, List<PartColumns.Part> parts, String name) {
    List<PartColumns.Part> wanting = parts.stream().filter(part -> part.has(name)).toList();
    PartColumns.Part last = wanting.get(wanting.size() - 1);
    boolean isMap = subject.method().result().mapKey() instanceof Element.Row;
    String sentence =
        subject.name()
            + " gives several columns named \""
            + name
            + "\"; which of them "
            + (isMap ? last.rowClass().type() : rowClass.type() + path(last))
            + " gets would be chance.";
    if (isMap) {
      subject.problem(
          ProblemId.DUPLICATE_RESULT_COLUMN,
          sentence,
          "Give a component of one class another column by @Column, and name it so with AS.");
      return;
    }
    if (last.property().isEmpty()) {
      subject.problem(
          ProblemId.DUPLICATE_RESULT_COLUMN, sentence, "Give one of them another name with AS.");
      return;
    }
    String prefix = last.property() + "_";
    subject.problem(
        ProblemId.DUPLICATE_RESULT_COLUMN,
        sentence,
        "Write @Embedded(prefix = \"" + prefix + "\"), and name its columns so:",
        aliases(subject, parts, last, prefix));
  }

  private static String path(PartColumns.Part part) {
    return part.property().isEmpty() ? "" : "." + part.property();
  }

  private static String aliases(
      QuerySubject subject, List<PartColumns.Part> parts, PartColumns.Part part, String prefix) {
    String source = source(subject, parts, part);
    StringBuilder aliases = new StringBuilder();
    List<Column> columns = part.rowClass().columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String alias =
          source
              + SqlName.quoteIfNeeded(column.name())
              + " AS "
              + SqlName.quoteIfNeeded(prefix + column.name());
      if (aliases.length() + alias.length() > MOST_LETTERS) {
        return aliases + ", … and " + (columns.size() - i) + " more";
      }
      aliases.append(aliases.length() == 0 ? "" : ", ").append(alias);
    }
    return aliases.toString();
  }

  /** The name of the table that a part is of; of parts of one table each has its own. */
  private static String source(
      QuerySubject subject, List<PartColumns.Part> parts, PartColumns.Part part) {
    String table = part.table();
    if (table.isEmpty()) {
      return "….";
    }
    List<PartColumns.Part> ofTable =
        parts.stream().filter(each -> each.table().equals(table)).toList();
    List<String> names = new ArrayList<>();
    for (TableReference reference : subject.tables()) {
      if (SqlName.same(reference.name(), table)) {
        String alias = reference.alias();
        names.add(alias == null ? reference.name() : alias);
      }
    }
    int place = Math.min(ofTable.indexOf(part), names.size() - 1);
    return place < 0 ? "" : SqlName.quoteIfNeeded(names.get(place)) + ".";
  }
}
