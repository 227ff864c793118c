// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.SqlQuery;
import dev.alcove.driver.SqlTokens;
import dev.alcove.error.TransactionException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQL that is only known at run time, judged by the word that says what it does. A connection of a
 * snapshot refuses to write, but that of a transaction, or of a database in memory, would do it.
 */
final class RawSql {
  private static final String TRANSACTION = " BEGIN COMMIT END ROLLBACK SAVEPOINT RELEASE ";
  private static final String CONNECTION = " ATTACH DETACH ";
  private static final String WRITES =
      " INSERT UPDATE DELETE REPLACE CREATE DROP ALTER REINDEX ANALYZE VACUUM ";

  /** Those that ask for something in brackets; any other sets it. */
  private static final String ASKING =
      " TABLE_INFO TABLE_XINFO TABLE_LIST INDEX_LIST INDEX_INFO INDEX_XINFO FOREIGN_KEY_LIST"
          + " FOREIGN_KEY_CHECK INTEGRITY_CHECK QUICK_CHECK ";

  private RawSql() {}

  /**
   * Sees that a query does no more than read. A PRAGMA may act while it is prepared, so this comes
   * before.
   *
   * @throws TransactionException if it does more
   */
  static void checkReads(String method, String sql) {
    String verb = verb(sql);
    String setting = setting(sql);
    if (isAmong(TRANSACTION, verb)) {
      throw new TransactionException(
          method
              + " runs "
              + verb
              + ", but transactions begin and end by methods."
              + "\n  Call inTransaction or inSnapshot.",
          method,
          sql,
          null);
    }
    if (isAmong(WRITES, verb)) {
      throw new TransactionException(
          method
              + " writes, but is a method that reads."
              + "\n  Write with @Query, @Insert, @Update, @Upsert or @Delete.",
          method,
          sql,
          null);
    }
    if (isAmong(CONNECTION, verb) || setting != null) {
      throw new TransactionException(
          method
              + " runs "
              + (setting == null ? verb : "PRAGMA " + setting + " with a value")
              + ", which would change a connection that others use."
              + (setting == null
                  ? "\n  Open the other file as a database of its own."
                  : "\n  Set it by the builder's pragma(name, value)."),
          method,
          sql,
          null);
    }
  }

  /** The statement with the values of its query; closed if they cannot be bound. */
  static Statement bound(Statement statement, SqlQuery query) {
    boolean bound = false;
    try {
      statement.bindAll(query);
      bound = true;
      return statement;
    } finally {
      if (!bound) {
        statement.close();
      }
    }
  }

  /** What would end the transaction of an upgrade, or change its connection; else null. */
  static @Nullable String refusedInUpgrade(String sql) {
    String verb = verb(sql);
    boolean refused =
        isAmong(TRANSACTION, verb) || isAmong(CONNECTION, verb) || isAmong(" PRAGMA VACUUM ", verb);
    return refused ? verb : null;
  }

  private static boolean isAmong(String words, String word) {
    return words.contains(" " + word.toUpperCase(Locale.ROOT) + " ");
  }

  /** The word, as it is written: behind a WITH that of the statement itself. */
  private static String verb(String sql) {
    SqlTokens tokens = begin(sql);
    if (!tokens.is("WITH")) {
      return tokens.text();
    }
    int depth = 0;
    boolean closed = false;
    while (tokens.next()) {
      if (closed && !tokens.is("AS") && !tokens.is(",")) {
        return tokens.text();
      }
      depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
      closed = depth == 0 && tokens.is(")");
    }
    return tokens.text();
  }

  /** The name of the PRAGMA that is given a value; null if it is none, or asks. */
  private static @Nullable String setting(String sql) {
    SqlTokens tokens = begin(sql);
    if (!tokens.is("PRAGMA")) {
      return null;
    }
    tokens.next();
    String name = tokens.text();
    if (tokens.next() && tokens.is(".")) {
      tokens.next();
      name = tokens.text();
      tokens.next();
    }
    boolean asks = tokens.is("(") && isAmong(ASKING, name);
    return asks || !(tokens.is("(") || tokens.is("=")) ? null : name;
  }

  /** At the first word; SQLite skips empty statements. */
  private static SqlTokens begin(String sql) {
    SqlTokens tokens = new SqlTokens(sql);
    boolean found = tokens.next();
    while (found && tokens.is(";")) {
      found = tokens.next();
    }
    return tokens;
  }
}
