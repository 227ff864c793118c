// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @MigrationStep} works with. It is inside the transaction of the upgrade: whatever
 * it throws leaves the file as it was. The tables have what goes and what comes: new columns are
 * there, old ones still are. Used by the thread that runs the step, until the step ends.
 *
 * <p>Statements that would end the transaction or change the connection, such as COMMIT, ATTACH and
 * PRAGMA, are refused with a {@link dev.alcove.error.TransactionException}.
 */
public interface MigrationContext {
  /** The version that the step starts from. */
  int fromVersion();

  /** The version that the step leads to. */
  int toVersion();

  /**
   * Runs a statement. Statements are kept prepared, so the same SQL with other arguments is cheap.
   *
   * @param sql one statement; its parameters are {@code ?}
   * @param arguments one per parameter, as for {@link SqlQuery#of}
   * @return the rows it changed itself, without those of triggers
   */
  long execute(String sql, @Nullable Object... arguments);

  /** All rows of a query, in order. */
  <T extends @Nullable Object> List<T> query(SqlQuery query, Reader<T> reader);

  /**
   * Walks over the rows of a query as they are now: the action may change rows of the same tables,
   * but drop no table. The rows are first copied into memory, so select keys rather than contents
   * where there are many. After each batch the listener of the upgrade hears how far it is.
   *
   * @param batchSize how many rows make a batch
   * @throws X what the action throws
   * @throws IllegalArgumentException if {@code batchSize} is less than 1
   */
  <X extends Exception> void forEachRow(SqlQuery query, int batchSize, RowAction<X> action)
      throws X;

  /** Tells the listener of the upgrade how far the step is; {@code total} is -1 if unknown. */
  void progress(long done, long total);

  /**
   * Makes something of a row. Used by the thread that runs the step.
   *
   * @param <T> what it makes
   */
  interface Reader<T extends @Nullable Object> {
    /** Makes it; the row is only there during the call. */
    T read(Row row);
  }

  /**
   * Does something for each row. Used by the thread that runs the step.
   *
   * @param <X> what it may throw
   */
  interface RowAction<X extends Exception> {
    /** Does it; the row is only there during the call. */
    void run(Row row) throws X;
  }

  /**
   * A row. Columns count from 0, or are named as in the result. A getter without {@code OrNull}
   * refuses NULL with a {@link dev.alcove.error.MappingException}, as each does what it cannot
   * read. Used by the thread that runs the step.
   */
  interface Row {
    /**
     * Where the column of this name is.
     *
     * @throws dev.alcove.error.MappingException if there is none
     */
    int column(String name);

    /** Whether the value is NULL. */
    boolean isNull(int column);

    /** The INTEGER. */
    long getLong(int column);

    /** The INTEGER, or null. */
    @Nullable Long getLongOrNull(int column);

    /** The REAL. */
    double getDouble(int column);

    /** The REAL, or null. */
    @Nullable Double getDoubleOrNull(int column);

    /** The TEXT. */
    String getText(int column);

    /** The TEXT, or null. */
    @Nullable String getTextOrNull(int column);

    /** The BLOB. */
    byte[] getBlob(int column);

    /** The BLOB, or null. */
    byte @Nullable [] getBlobOrNull(int column);

    /** Whether the value is NULL. */
    default boolean isNull(String column) {
      return isNull(column(column));
    }

    /** The INTEGER. */
    default long getLong(String column) {
      return getLong(column(column));
    }

    /** The INTEGER, or null. */
    default @Nullable Long getLongOrNull(String column) {
      return getLongOrNull(column(column));
    }

    /** The REAL. */
    default double getDouble(String column) {
      return getDouble(column(column));
    }

    /** The REAL, or null. */
    default @Nullable Double getDoubleOrNull(String column) {
      return getDoubleOrNull(column(column));
    }

    /** The TEXT. */
    default String getText(String column) {
      return getText(column(column));
    }

    /** The TEXT, or null. */
    default @Nullable String getTextOrNull(String column) {
      return getTextOrNull(column(column));
    }

    /** The BLOB. */
    default byte[] getBlob(String column) {
      return getBlob(column(column));
    }

    /** The BLOB, or null. */
    default byte @Nullable [] getBlobOrNull(String column) {
      return getBlobOrNull(column(column));
    }
  }
}
