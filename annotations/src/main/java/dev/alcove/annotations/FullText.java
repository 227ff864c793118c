// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a full-text index {@code <table>_fts} over columns of a table.
 *
 * <pre>{@code
 * @Table("messages")
 * @FullText(columns = "content")
 * public record Message(@PrimaryKey long id, String content) {}
 *
 * @Query(
 *     "SELECT m.* FROM messages m JOIN messages_fts f ON f.rowid = m.id"
 *         + " WHERE messages_fts MATCH :words")
 * List<Message> search(FullTextQuery words);
 * }</pre>
 *
 * <p>The index keeps no copy of the text and follows every change by triggers, also those made by
 * raw SQL. It is an FTS5 table, or an FTS4 table where {@link Database#minAndroid()} is set, for
 * Android's own SQLite has no FTS5, or where the minimum is older than SQLite 3.21. Words of
 * Chinese, Japanese and Korean are found, from one character on: the index reads a view {@code
 * <table>_text}, in which such characters stand as overlapping pairs.
 *
 * <p>The table needs an integer primary key, since a hidden row id may change when the file is
 * compacted; the columns are of type TEXT. The compiler reports anything else, and a table or view
 * of its own that bears one of the two names.
 *
 * @see <a href="https://www.sqlite.org/fts5.html">fts5.html</a>
 * @see <a href="https://www.sqlite.org/fts3.html">fts3.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FullText {
  /**
   * Names the columns whose words are found.
   *
   * @return names of TEXT columns, at least one
   */
  String[] columns();

  /**
   * Says how text is cut into words, as SQLite's tokenizers are written, with arguments after the
   * name: {@code "unicode61 remove_diacritics 2"}, {@code "porter"}. The default folds case and
   * leaves out accents of Latin letters.
   *
   * @return a tokenizer of SQLite
   */
  String tokenizer() default "unicode61";

  /**
   * Lists the lengths, in characters, of word beginnings that get an index of their own, which
   * makes queries such as {@code chat*} fast and the file larger.
   *
   * @return lengths from 1 on; empty means none
   */
  int[] prefix() default {};

  /**
   * Says with which version of the database this full-text index came. Absent means: together with
   * the table, but never before the columns that it is made of.
   *
   * @return a version from 1 on, or 0 for the table's own version
   */
  int version() default 0;
}
