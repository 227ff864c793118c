// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

/**
 * The SQL expression that writes each run of Chinese, Japanese and Korean characters as overlapping
 * pairs, with U+001F around and between, and the last character once more alone: of {@code 看电影吧} it
 * makes {@code 看电}, {@code 电影}, {@code 影吧} and {@code 吧}. Other text stays as it is.
 *
 * <p>SQLite's tokenizers see words where letters touch, and in such scripts all letters touch. In
 * pairs, a word of two characters is a token, a longer one a phrase, and one character begins a
 * token wherever it stands. The runtime's {@code FullTextQuery} splits what users look for the same
 * way; the two must agree on which characters these are.
 *
 * <p>One recursion walks over pieces of 256 characters and one inside of each, since {@code substr}
 * counts characters from the beginning of its text. Each piece begins with the last character of
 * the one before; of the first that is U+001F.
 */
final class CjkPairs {

  /** Cheap to look for: text without any of these needs no walk. Holds all of {@link #IS_CJK}. */
  private static final String ROUGHLY =
      "'*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500,"
          + " 131072, 45, 262141) || ']*'";

  /** Frequent ones first; CASE looks no further than it must, unlike a value of ORs. */
  private static final String IS_CJK =
      """
      CASE
        WHEN b < 4352 THEN 0
        WHEN b BETWEEN 19968 AND 40959 OR b BETWEEN 12353 AND 12438
          OR b BETWEEN 12449 AND 12538 OR b BETWEEN 44032 AND 55203
          OR b BETWEEN 13312 AND 19903 OR b BETWEEN 131072 AND 262141 OR b < 4608
          OR b BETWEEN 12293 AND 12295 OR b BETWEEN 12445 AND 12447
          OR b BETWEEN 12540 AND 12543 OR b BETWEEN 12549 AND 12591
          OR b BETWEEN 12593 AND 12686 OR b BETWEEN 12704 AND 12735
          OR b BETWEEN 12784 AND 12799 OR b BETWEEN 43360 AND 43388
          OR b BETWEEN 55216 AND 55291 OR b BETWEEN 63744 AND 64217
          OR b BETWEEN 65382 AND 65500 THEN 1
        ELSE 0
      END""";

  private static final String EXPRESSION =
      """
      CASE WHEN VALUE GLOB ROUGHLY THEN (
        WITH RECURSIVE piece(n, part) AS (
          SELECT 1, substr(char(31) || VALUE, 1, 257)
          UNION ALL
          SELECT piece.n + 256, substr(char(31) || VALUE, piece.n + 256, 257)
          FROM piece WHERE length(piece.part) = 257
        )
        SELECT group_concat((
          WITH RECURSIVE step(i, a, b, j, k) AS (
            SELECT 1, NULL, unicode(piece.part), 0, 0
            UNION ALL
            SELECT i + 1, b, unicode(substr(piece.part, i + 1, 1)), k,
              IS_CJK
            FROM step WHERE b IS NOT NULL
          )
          SELECT group_concat(
            CASE j + k WHEN 2 THEN char(a, 31, a) WHEN 1 THEN char(31, a) ELSE char(a) END, '')
          FROM step WHERE i > 2
        ), '') FROM piece
      ) ELSE VALUE END"""
          .replace("ROUGHLY", ROUGHLY)
          .replace("IS_CJK", IS_CJK.replace("\n", "\n        "));

  private CjkPairs() {}

  /** The expression over a qualified column, its lines but the first indented by {@code indent}. */
  static String of(String column, String indent) {
    return EXPRESSION.replace("\n", "\n" + indent).replace("VALUE", column);
  }
}
