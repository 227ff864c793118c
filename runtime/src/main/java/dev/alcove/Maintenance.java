// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Backup, compaction, checks and rescue of one open database. May be used by any thread; each call
 * waits for the connection like a write.
 */
public final class Maintenance {
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_NOTADB = 26;

  private final Transactions transactions;
  private final Opening opening;

  Maintenance(Transactions transactions, Opening opening) {
    this.transactions = transactions;
    this.opening = opening;
  }

  /**
   * Writes a compact copy of the database, as it is now, into a new file that only its owner may
   * read (<a href="https://www.sqlite.org/lang_vacuum.html">VACUUM INTO</a>).
   *
   * @throws dev.alcove.error.CannotOpenException if the file exists or cannot be made
   * @throws dev.alcove.error.TransactionException inside a transaction
   */
  public void backupTo(File file) {
    Objects.requireNonNull(file, "file");
    CachingConnection connection = transactions.enterAlone("backupTo");
    try {
      if (!BackupFile.canVacuumInto(connection.driver())) {
        throw new AlcoveException(
            "backupTo needs VACUUM INTO, which came with SQLite 3.27; this SQLite is older."
                + "\n  Close the database and copy its file.");
      }
      BackupFile.create(file, "backupTo").fillFrom(connection.driver());
    } catch (DriverException e) {
      throw transactions.failure(connection, e, "backupTo", BackupFile.COPY);
    } finally {
      transactions.leave(connection);
    }
  }

  /**
   * Rebuilds the file without its free pages (<a
   * href="https://www.sqlite.org/lang_vacuum.html">VACUUM</a>). Needs up to twice its size on disk.
   *
   * @throws dev.alcove.error.TransactionException inside a transaction
   */
  public void vacuum() {
    runAlone("vacuum", "VACUUM");
  }

  /**
   * Lets SQLite refresh the statistics that it finds outdated (<a
   * href="https://www.sqlite.org/pragma.html#pragma_optimize">PRAGMA optimize</a>). Cheap; a good
   * moment is before closing.
   */
  public void optimize() {
    runAlone("optimize", "PRAGMA optimize");
  }

  /**
   * Moves the write-ahead log into the file and empties it, as far as readers allow (<a
   * href="https://www.sqlite.org/pragma.html#pragma_wal_checkpoint">wal_checkpoint</a>). Does
   * nothing with another journal mode.
   */
  public void checkpoint() {
    runAlone("checkpoint", "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /**
   * Makes every full-text index anew from the text of its table: the way out where {@link #check()}
   * finds one that does not match, as after a program without Alcove's settings has replaced rows.
   */
  public void rebuildFullText() {
    try (Transactions.Scope scope = transactions.begin("rebuildFullText")) {
      CachingConnection connection = transactions.enterWrite("rebuildFullText");
      try {
        FullTextIndexes.rebuild(connection.driver());
      } catch (DriverException e) {
        throw transactions.failure(connection, e, "rebuildFullText", null);
      } finally {
        transactions.leave(connection);
      }
      scope.commit();
    }
  }

  /**
   * Copies what can still be read into a new file that only its owner may read: all rows on healthy
   * pages, whatever is damaged beside them. The damaged file is not changed. Afterwards {@link
   * #check()} of the copy tells what its rows miss, such as the parents of children.
   *
   * @return one sentence for each thing that was lost, or may have been; empty if all was copied
   * @throws dev.alcove.error.CannotOpenException if the file exists or cannot be made
   * @throws dev.alcove.error.CorruptDatabaseException if nothing can be read, as of what is
   *     encrypted
   * @throws dev.alcove.error.TransactionException inside a transaction
   * @see Alcove.Builder#salvageTo
   */
  public List<String> salvageTo(File file) {
    CachingConnection connection = transactions.enterAlone("salvageTo");
    try {
      return opening.salvageTo(file);
    } finally {
      transactions.leave(connection);
    }
  }

  private void runAlone(String method, String sql) {
    CachingConnection connection = transactions.enterAlone(method);
    try {
      connection.execute(sql);
    } catch (DriverException e) {
      throw transactions.failure(connection, e, method, sql);
    } finally {
      transactions.leave(connection);
    }
  }

  /**
   * Looks for damage: pages and indexes, foreign keys, full-text indexes, and whether the file has
   * the schema that was declared. Reads the whole file.
   *
   * @return one sentence per problem; empty if all is well
   * @throws dev.alcove.error.TransactionException inside a snapshot: a full-text index is checked
   *     by what SQLite takes for a write
   */
  public List<String> check() {
    CachingConnection connection = transactions.enterWrite("check");
    try {
      List<String> problems = new ArrayList<>();
      DriverConnection driver = connection.driver();
      Check[] checks = {
        () -> opening.addMissingFile(problems),
        () -> PageProblems.add(driver, problems),
        () -> addForeignKeyProblems(driver, problems),
        () -> FullTextIndexes.addProblems(driver, problems),
        () -> problems.addAll(opening.stored(driver).problems(opening.driver))
      };
      for (Check check : checks) {
        check(check, problems);
      }
      return problems;
    } catch (DriverException e) {
      throw transactions.failure(connection, e, "check", null);
    } finally {
      transactions.leave(connection);
    }
  }

  private interface Check {
    void run();
  }

  /** Damage that one of them meets on its way is a problem, too, and the others go on. */
  private static void check(Check check, List<String> problems) {
    try {
      check.run();
    } catch (DriverException e) {
      int code = e.resultCode() & 0xff;
      if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB) {
        throw e;
      }
      String problem = "The file is damaged (" + e.getMessage() + "); salvageTo saves what is left";
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  private static void addForeignKeyProblems(DriverConnection driver, List<String> problems) {
    try (DriverStatement check = driver.prepare("PRAGMA foreign_key_check")) {
      while (check.step()) {
        String row = check.isNull(1) ? "A row" : "Row " + check.getLong(1);
        problems.add(
            row + " of " + check.getText(0) + " refers to a missing row of " + check.getText(2));
      }
    }
  }
}
