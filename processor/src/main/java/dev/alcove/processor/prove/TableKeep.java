// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableMatch;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A copy of a table's rows from before a step, and their comparison with those after it. */
final class TableKeep {

  private final TrialDatabase database;
  private final TableMatch match;
  private final StepWrites writes;
  private final int version;
  private final List<KeptColumn> columns;
  private final List<String> oldKey;
  private final List<String> newKey;
  private final String copy;
  private long count;

  TableKeep(
      TrialDatabase database, TableMatch match, VersionStep step, StepWrites writes, int number) {
    this.database = database;
    this.match = match;
    this.writes = writes;
    this.version = step.version();
    this.columns = KeptColumn.of(match, step, writes);
    KeyMatch key = KeyMatch.of(match, columns, step.hints().hasDataPhase());
    this.oldKey = key.before();
    this.newKey = key.after();
    this.copy = "temp.alcove_kept_" + number;
  }

  void remember() {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < oldKey.size(); i++) {
      names.add("k" + i);
      values.add(oldKey.get(i));
    }
    for (int i = 0; i < columns.size(); i++) {
      names.add("c" + i);
      values.add(SqlName.quoteIfNeeded(columns.get(i).before().name()));
    }
    names.add("here");
    values.add("1");
    String list = String.join(", ", names);
    database.execute("CREATE TABLE " + copy + " (" + list + ")");
    database.execute(
        "INSERT INTO %s SELECT %s FROM %s"
            .formatted(
                copy, String.join(", ", values), SqlName.quoteIfNeeded(match.from().name())));
    count = number("SELECT count(*) FROM " + copy);
  }

  void forget() {
    database.execute("DROP TABLE " + copy);
  }

  /**
   * What of the rows is not as it must be.
   *
   * @param leftOut how many rows were left out because only Java code could keep them
   */
  List<ProofFinding> check(long leftOut) {
    List<ProofFinding> findings = new ArrayList<>();
    long now = number("SELECT count(*) FROM " + newTable());
    if (now > count - leftOut && !writes.adds()) {
      findings.add(finding(Kind.ROWS_ADDED, String.valueOf(count - leftOut), String.valueOf(now)));
    }
    if (oldKey.isEmpty()) {
      findings.addAll(checkBag(now, leftOut));
      return findings;
    }
    if (!writes.removes()) {
      checkLost(now, leftOut).ifPresent(findings::add);
    }
    findings.addAll(checkValues());
    return findings;
  }

  private Optional<ProofFinding> checkLost(long now, long leftOut) {
    List<@Nullable String> lost =
        database
            .rows(
                "SELECT count(*), min(k.rowid) FROM %s AS k WHERE NOT EXISTS (SELECT 1 FROM %s AS t WHERE %s)"
                    .formatted(copy, newTable(), join()))
            .get(0);
    return String.valueOf(lost.get(0)).equals(String.valueOf(leftOut))
        ? Optional.empty()
        : Optional.of(
            finding(Kind.ROWS_LOST, String.valueOf(count - leftOut), String.valueOf(now))
                .at(List.of(), row(lost.get(1))));
  }

  /** One finding for each column, with the first row that differs. */
  private List<ProofFinding> checkValues() {
    if (columns.isEmpty()) {
      return List.of();
    }
    List<String> firsts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      firsts.add(
          "min(CASE WHEN NOT %s THEN k.rowid END)"
              .formatted(columns.get(i).isKept("k.c" + i, "t")));
    }
    List<@Nullable String> found =
        database
            .rows(
                "SELECT %s FROM %s AS k JOIN %s AS t ON %s"
                    .formatted(String.join(", ", firsts), copy, newTable(), join()))
            .get(0);
    List<ProofFinding> findings = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String row = found.get(i);
      if (row != null) {
        findings.add(changed(i, row));
      }
    }
    return findings;
  }

  private ProofFinding changed(int place, String row) {
    KeptColumn column = columns.get(place);
    List<@Nullable String> values =
        database
            .rows(
                "SELECT quote(k.c%d), quote(t.%s) FROM %s AS k JOIN %s AS t ON %s WHERE k.rowid = %s"
                    .formatted(
                        place,
                        SqlName.quoteIfNeeded(column.after().name()),
                        copy,
                        newTable(),
                        join(),
                        row))
            .get(0);
    Kind kind = column.isRetyped() ? Kind.VALUE_LOST : Kind.VALUE_CHANGED;
    return finding(kind, RowText.shortened(values.get(0)), RowText.shortened(values.get(1)))
        .at(List.of(column.after().name()), row(row));
  }

  /** Where no key tells rows apart, each row must be there as often as before. */
  private List<ProofFinding> checkBag(long now, long leftOut) {
    if (now < count - leftOut && !writes.removes()) {
      return List.of(finding(Kind.ROWS_LOST, String.valueOf(count - leftOut), String.valueOf(now)));
    }
    List<Integer> compared = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).replacesNull()) {
        compared.add(i);
      }
    }
    if (compared.isEmpty() || writes.adds() || writes.removes() || leftOut > 0) {
      return List.of();
    }
    String before =
        compared.stream().map(i -> "quote(c" + i + ")").collect(Collectors.joining(", "));
    String after =
        compared.stream()
            .map(i -> "quote(" + columns.get(i).valueBack() + ")")
            .collect(Collectors.joining(", "));
    String groups =
        compared.stream()
            .map(i -> String.valueOf(compared.indexOf(i) + 1))
            .collect(Collectors.joining(", "));
    List<List<@Nullable String>> gone =
        database.rows(
            "SELECT %s, count(*) FROM %s GROUP BY %s EXCEPT SELECT %s, count(*) FROM %s GROUP BY %s LIMIT 1"
                .formatted(before, copy, groups, after, newTable(), groups));
    if (gone.isEmpty()) {
      return List.of();
    }
    List<String> names = compared.stream().map(i -> columns.get(i).after().name()).toList();
    String row =
        gone.get(0).subList(0, compared.size()).stream()
            .map(RowText::shortened)
            .collect(Collectors.joining(", "));
    return List.of(finding(Kind.VALUE_CHANGED, row, "").at(names, ""));
  }

  /** A row of the copy as text. */
  private String row(@Nullable String rowId) {
    List<String> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < oldKey.size(); i++) {
      parts.add("quote(k" + i + ")");
      names.add(oldKey.get(i));
    }
    for (int i = 0; i < columns.size() && parts.size() < 6; i++) {
      String name = SqlName.quoteIfNeeded(columns.get(i).before().name());
      if (!names.contains(name)) {
        parts.add("quote(c" + i + ")");
        names.add(name);
      }
    }
    List<@Nullable String> values =
        database
            .rows(
                "SELECT " + String.join(", ", parts) + " FROM " + copy + " WHERE rowid = " + rowId)
            .get(0);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shown.add(names.get(i) + " = " + RowText.shortened(values.get(i)));
    }
    return String.join(", ", shown);
  }

  private String join() {
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < newKey.size(); i++) {
      equal.add("t." + newKey.get(i) + " = k.k" + i);
    }
    return String.join(" AND ", equal);
  }

  private String newTable() {
    return "main." + SqlName.quoteIfNeeded(match.to().name());
  }

  private long number(String query) {
    return Long.parseLong(String.valueOf(database.rows(query).get(0).get(0)));
  }

  private ProofFinding finding(Kind kind, String expected, String actual) {
    return ProofFinding.of(kind, version, match.to().name(), expected, actual);
  }

  /** The table after. */
  TableSnapshot after() {
    return match.to();
  }
}
