// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import did: rows by table, and every problem by name. Not for several threads. */
public final class ImportReport {

  private final Map<StoreTable, TableCount> counts = new EnumMap<>(StoreTable.class);
  private final List<ImportProblem> problems = new ArrayList<>();
  private final List<String> ignoredFiles = new ArrayList<>();
  private long files;
  private long failedFiles;

  /** The count of a table, all zero if the import had nothing for it. */
  public TableCount count(StoreTable table) {
    TableCount count = counts.get(table);
    return count == null ? TableCount.none(table) : count;
  }

  /** The counts of the tables for which the import had anything. */
  public List<TableCount> counts() {
    return List.copyOf(counts.values());
  }

  /** Everything that was not as it should be, in the order of the files. */
  public List<ImportProblem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** The number of files that were read. */
  public long files() {
    return files;
  }

  /** The number of files of which not all could be read, or nothing. */
  public long failedFiles() {
    return failedFiles;
  }

  /** Files of an archive or a folder that are in none of the known formats. */
  public List<String> ignoredFiles() {
    return Collections.unmodifiableList(ignoredFiles);
  }

  /** All rows that are new. */
  public long added() {
    return counts.values().stream().mapToLong(TableCount::added).sum();
  }

  /** All rows that were there already. */
  public long skipped() {
    return counts.values().stream().mapToLong(TableCount::skipped).sum();
  }

  /** All rows that could not be stored. */
  public long errors() {
    return counts.values().stream().mapToLong(TableCount::errors).sum();
  }

  /** Counts rows of one table. */
  public void count(StoreTable table, long added, long skipped, long errors) {
    if (added != 0 || skipped != 0 || errors != 0) {
      counts.put(table, count(table).plus(added, skipped, errors));
    }
  }

  /** Names a problem. */
  public void problem(
      String file, @Nullable String conversation, @Nullable String row, String reason) {
    problems.add(new ImportProblem(file, conversation, row, reason));
  }

  /** Counts a file that was read. */
  public void fileRead() {
    files++;
  }

  /** Counts a file of which not all can be read; a problem says why. */
  public void fileFailed() {
    failedFiles++;
  }

  /** Names a file that is in no known format, where that is no mistake of the caller. */
  public void fileIgnored(String name) {
    ignoredFiles.add(name);
  }
}
