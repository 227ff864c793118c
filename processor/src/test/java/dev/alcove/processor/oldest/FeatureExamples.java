// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import com.google.common.collect.ImmutableListMultimap;
import dev.alcove.processor.sql.SqlFeature;
import java.util.List;

/** Statements that use features, and statements that look as if they did. */
final class FeatureExamples {

  static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)",
          "CREATE TABLE u (x, y)",
          "CREATE UNIQUE INDEX ta ON t (a)",
          "CREATE UNIQUE INDEX tb ON t (b)",
          "CREATE TABLE \"right\" (\"with\", filter, over, nulls, groups, generated, first,"
              + " materialized, window, format, iif, json, \"returning\", \"true\", strict)",
          "CREATE TABLE format (a, b, sign)");

  static final ImmutableListMultimap<SqlFeature, String> ALL =
      ImmutableListMultimap.<SqlFeature, String>builder()
          .put(SqlFeature.PARTIAL_INDEX, "CREATE INDEX i ON t (a) WHERE a > 1")
          .put(SqlFeature.WITHOUT_ROWID, "CREATE TABLE w (a PRIMARY KEY) WITHOUT ROWID")
          .put(SqlFeature.CTE, "WITH q AS (SELECT 1) SELECT * FROM q")
          .put(SqlFeature.CTE, "SELECT (WITH q (n) AS (SELECT 1) SELECT n FROM q)")
          .put(SqlFeature.EXPRESSION_INDEX, "CREATE INDEX i ON t (b, a + 1 DESC)")
          .put(SqlFeature.EXPRESSION_INDEX, "CREATE UNIQUE INDEX i ON t (lower(a))")
          .put(SqlFeature.VIEW_COLUMNS, "CREATE VIEW v (p, q) AS SELECT a, b FROM t")
          .put(SqlFeature.ROW_VALUE, "SELECT * FROM t WHERE (a, b) > (1, 2)")
          .put(
              SqlFeature.ROW_VALUE,
              "SELECT * FROM t WHERE id = 1 AND (a, b) IN (SELECT x, y FROM u)")
          .put(SqlFeature.ROW_VALUE, "UPDATE t SET (a, b) = (SELECT x, y FROM u)")
          .put(SqlFeature.ROW_VALUE, "UPDATE t SET c = 1, (a) = (2)")
          .put(SqlFeature.ROW_VALUE, "SELECT CASE (1, 2) WHEN (1, 2) THEN 1 END")
          .put(SqlFeature.ROW_VALUE, "SELECT (a, b) NOT BETWEEN (1, 2) AND (3, 4) FROM t")
          .put(SqlFeature.ROW_VALUE, "SELECT * FROM t WHERE (SELECT x, y FROM u) = (1, 2)")
          .put(SqlFeature.PRAGMA_TABLE, "SELECT * FROM pragma_table_info('t')")
          .put(SqlFeature.TARGET_ALIAS, "INSERT INTO t AS n (a) VALUES (1)")
          .put(SqlFeature.TARGET_ALIAS, "UPDATE main.t AS n SET a = 1")
          .put(SqlFeature.TARGET_ALIAS, "DELETE FROM t AS n WHERE n.a = 1")
          .put(
              SqlFeature.UPSERT, "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 1")
          .put(SqlFeature.UPSERT, "INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING")
          .put(
              SqlFeature.UPSERT,
              "CREATE TRIGGER g AFTER INSERT ON t BEGIN"
                  + " INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO NOTHING; END")
          .put(
              SqlFeature.UPSERT_CHAIN,
              "INSERT INTO t (a) VALUES (1) ON CONFLICT DO UPDATE SET b = 1")
          .put(
              SqlFeature.UPSERT_CHAIN,
              "INSERT INTO t (a) VALUES (1)"
                  + " ON CONFLICT (a) DO NOTHING ON CONFLICT (b) DO NOTHING")
          .put(SqlFeature.WINDOW, "SELECT row_number() OVER (ORDER BY a) FROM t")
          .put(SqlFeature.WINDOW, "SELECT sum(a) FILTER (WHERE a > 1) OVER w FROM t WINDOW w AS ()")
          .put(SqlFeature.WINDOW_FRAME, "SELECT sum(a) OVER (ORDER BY a GROUPS 1 PRECEDING) FROM t")
          .put(
              SqlFeature.WINDOW_FRAME,
              "SELECT sum(a) OVER (ORDER BY a RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t")
          .put(
              SqlFeature.WINDOW_FRAME,
              "SELECT sum(a) OVER (ORDER BY a ROWS 1 PRECEDING EXCLUDE TIES) FROM t")
          .put(
              SqlFeature.WINDOW_FRAME,
              "SELECT sum(a) OVER v FROM t WINDOW w AS (ORDER BY a), v AS (w ROWS 1 PRECEDING)")
          .put(SqlFeature.RENAME_COLUMN, "ALTER TABLE t RENAME COLUMN c TO d")
          .put(SqlFeature.RENAME_COLUMN, "ALTER TABLE main.t RENAME c TO d")
          .put(SqlFeature.VACUUM_INTO, "VACUUM main INTO 'x'")
          .put(SqlFeature.FILTER, "SELECT count(*) FILTER (WHERE a > 1) FROM t")
          .put(SqlFeature.NULLS_ORDER, "SELECT a FROM t ORDER BY a DESC NULLS LAST")
          .put(SqlFeature.NULLS_ORDER, "SELECT a FROM t ORDER BY lower(a) NULLS FIRST")
          .put(SqlFeature.GENERATED_COLUMN, "CREATE TABLE g (a, b GENERATED ALWAYS AS (a + 1))")
          .put(SqlFeature.GENERATED_COLUMN, "ALTER TABLE t ADD COLUMN d INT AS (a + 1)")
          .put(SqlFeature.SQLITE_SCHEMA, "SELECT name FROM sqlite_schema")
          .put(SqlFeature.UPDATE_FROM, "UPDATE t SET a = x FROM u WHERE id = y")
          .put(
              SqlFeature.UPDATE_FROM,
              "CREATE TRIGGER g AFTER INSERT ON t BEGIN"
                  + " UPDATE OR IGNORE t SET a = x FROM u WHERE id = y; END")
          .put(
              SqlFeature.RECURSION_CHAIN,
              "WITH RECURSIVE q (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q WHERE n < 5"
                  + " UNION ALL SELECT n + 2 FROM q WHERE n < 3) SELECT * FROM q")
          .put(SqlFeature.RETURNING, "INSERT INTO t (a) VALUES (1) RETURNING id")
          .put(SqlFeature.RETURNING, "DELETE FROM t WHERE a = 1 RETURNING *")
          .put(SqlFeature.DROP_COLUMN, "ALTER TABLE t DROP c")
          .put(SqlFeature.MATERIALIZED, "WITH q AS NOT MATERIALIZED (SELECT 1) SELECT * FROM q")
          .put(SqlFeature.STRICT, "CREATE TABLE s (a INT PRIMARY KEY) WITHOUT ROWID, STRICT")
          .put(SqlFeature.JSON_ARROW, "SELECT a -> '$.x' FROM t")
          .put(SqlFeature.JSON_ARROW, "SELECT a ->> 'x' FROM t")
          .put(SqlFeature.OUTER_JOIN, "SELECT * FROM t RIGHT JOIN u ON a = x")
          .put(SqlFeature.OUTER_JOIN, "SELECT * FROM t AS r NATURAL FULL OUTER JOIN u")
          .put(SqlFeature.DISTINCT_FROM, "SELECT a IS DISTINCT FROM b FROM t")
          .put(SqlFeature.NOT_DISTINCT_FROM, "SELECT a IS NOT DISTINCT FROM b FROM t")
          .put(SqlFeature.HAVING_ALONE, "SELECT count(*) FROM t WHERE (a) HAVING count(*) > 1")
          .put(SqlFeature.ORDERED_AGGREGATE, "SELECT group_concat(a, ',' ORDER BY b) FROM t")
          .put(
              SqlFeature.RAISE_EXPRESSION,
              "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT RAISE(ABORT, 'x' || new.a); END")
          .put(SqlFeature.ALTER_CONSTRAINT, "ALTER TABLE t ALTER COLUMN c SET NOT NULL")
          .put(SqlFeature.ALTER_CONSTRAINT, "ALTER TABLE t ADD CHECK (a > 1)")
          .put(SqlFeature.ALTER_CONSTRAINT, "ALTER TABLE t DROP CONSTRAINT c")
          .put(SqlFeature.HEXADECIMAL, "SELECT 0x1F")
          .put(SqlFeature.TRUE_FALSE, "SELECT a IS NOT TRUE FROM t")
          .put(SqlFeature.TRUE_FALSE, "SELECT * FROM t WHERE a = (false)")
          .put(SqlFeature.DIGIT_SEPARATOR, "SELECT 1_000")
          .put(SqlFeature.CHANGE_LIMIT, "UPDATE t SET a = 1 ORDER BY a LIMIT 1")
          .put(SqlFeature.CHANGE_LIMIT, "DELETE FROM t WHERE a IN (1, 2) LIMIT 1")
          .put(SqlFeature.FTS5, "SELECT bm25(a) FROM t")
          .put(SqlFeature.RTREE, "CREATE VIRTUAL TABLE r USING rtree(id, low, high)")
          .put(SqlFeature.RTREE_CHECK, "SELECT rtreecheck(a) FROM t")
          .put(SqlFeature.JSON, "SELECT json_extract(a, '$.x') FROM t")
          .put(SqlFeature.JSON, "SELECT * FROM t, json_each(t.a)")
          .put(SqlFeature.JSON, "CREATE INDEX i ON t (json_valid(a))")
          .put(SqlFeature.JSON_GROUP, "SELECT json_group_array(a) FROM t")
          .put(SqlFeature.JSON_QUOTE, "SELECT json_quote(a) FROM t")
          .put(SqlFeature.JSON_PATCH, "SELECT json_patch(a, b) FROM t")
          .put(SqlFeature.MATH, "SELECT trunc(a) FROM t")
          .put(SqlFeature.PERCENTILE, "SELECT percentile_cont(a, 0.5) FROM t")
          .put(SqlFeature.DRIVER_FUNCTION, "SELECT reverse(a) FROM t")
          .put(SqlFeature.LIKELIHOOD, "SELECT * FROM t WHERE likely(a)")
          .put(SqlFeature.PRINTF, "SELECT printf('%d', a) FROM t")
          .put(SqlFeature.IIF, "SELECT \"iif\"(a, b, max(1, 2)) FROM t")
          .put(SqlFeature.SUBSTRING, "SELECT substring(a, 1) FROM t")
          .put(SqlFeature.SIGN, "SELECT sign(a) FROM t")
          .put(SqlFeature.FORMAT, "SELECT format('%d', a) FROM t")
          .put(SqlFeature.UNIXEPOCH, "SELECT unixepoch()")
          .put(SqlFeature.SUBTYPE, "SELECT subtype(a) FROM t")
          .put(SqlFeature.UNHEX, "SELECT unhex('00')")
          .put(SqlFeature.JSON_ERROR, "SELECT json_error_position(a) FROM t")
          .put(SqlFeature.OCTET_LENGTH, "SELECT octet_length(a) FROM t")
          .put(SqlFeature.TIMEDIFF, "SELECT timediff(a, b) FROM t")
          .put(SqlFeature.CONCAT, "SELECT concat_ws(',', a, b) FROM t")
          .put(SqlFeature.STRING_AGG, "SELECT string_agg(a, ',') FROM t")
          .put(SqlFeature.JSONB, "SELECT jsonb(a) FROM t")
          .put(SqlFeature.JSONB, "SELECT json_valid(a, 6) FROM t")
          .put(SqlFeature.JSON_PRETTY, "SELECT json_pretty(a) FROM t")
          .put(SqlFeature.IF, "SELECT iif(a, b) FROM t")
          .put(SqlFeature.IF, "SELECT if(a, b, c) FROM t")
          .put(SqlFeature.IIF_CHAIN, "SELECT iif(a, b, a, b, c) FROM t")
          .put(SqlFeature.UNISTR, "SELECT unistr(a) FROM t")
          .put(SqlFeature.JSONB_TABLE, "SELECT * FROM jsonb_tree('[1]')")
          .put(SqlFeature.JSON_ARRAY_INSERT, "SELECT json_array_insert(a, '$[0]', 1) FROM t")
          .build();

  /** Expressions that older versions take, too, and give NULL for. */
  static final ImmutableListMultimap<SqlFeature, String> SILENT =
      ImmutableListMultimap.<SqlFeature, String>builder()
          .put(SqlFeature.TIME_AUTO, "datetime(1, 'auto')")
          .put(SqlFeature.TIME_AUTO, "date(1.5, 'JulianDay', '+1 day')")
          .put(SqlFeature.TIME_SUBSEC, "time('10:00', 'subsec')")
          .put(SqlFeature.TIME_SUBSEC, "datetime('2026-01-01', 'subsecond')")
          .put(SqlFeature.TIME_SHIFT, "date('2026-01-31', '+0001-01-01')")
          .put(SqlFeature.TIME_SHIFT, "julianday('2026-01-31', '-0001-01-01 10:00')")
          .put(SqlFeature.STRFTIME, "strftime('%F', '2026-01-01')")
          .put(SqlFeature.STRFTIME, "strftime('%Y %%%T', '2026-01-01')")
          .put(SqlFeature.STRFTIME_WEEK, "strftime('%Y-W%V', '2026-01-01')")
          .put(SqlFeature.TIME_FLOOR, "date('2026-01-31', '+1 month', 'floor')")
          .build();

  /** Accepted by SQLite 3.8.6: names like keywords and functions, and text in quotes. */
  static final List<String> OLD =
      List.of(
          "SELECT 'x RETURNING iif(1, 2, 3)', \"with\" FROM \"right\" -- IS TRUE",
          "SELECT filter, over, nulls, groups, generated, materialized FROM \"right\"",
          "SELECT count(*) filter FROM t",
          "SELECT count(*) over FROM t",
          "SELECT a nulls FROM t ORDER BY nulls",
          "SELECT nulls first, r.nulls last FROM \"right\" AS r",
          "SELECT window, strict, format, iif, json FROM \"right\" WHERE window = format",
          "SELECT 1 AS materialized, 2 AS exclude, 3 AS true, 4 AS \"->\"",
          "SELECT max(a, b) = 1, a IN (1, 2), (a) = (1) FROM t",
          "SELECT min(a, 1) < max(b, 2) FROM t",
          "SELECT replace(a, 'x', 'y') = 'z' FROM t WHERE a NOT IN (1, 2) AND b BETWEEN 1 AND 2",
          "INSERT INTO format (a, b) VALUES (1, 2), (3, 4)",
          "INSERT INTO format (a, b, sign) SELECT x, y, 1 FROM u",
          "CREATE INDEX i ON format (a, b DESC)",
          "CREATE INDEX IF NOT EXISTS i ON format (a COLLATE NOCASE)",
          "CREATE TABLE sign (id INTEGER PRIMARY KEY, a REFERENCES format (a), UNIQUE (id, a))",
          "CREATE TABLE z (a UNIQUE ON CONFLICT IGNORE, b AS_TEXT, CHECK (a IN (1, 2)))",
          "CREATE TABLE z AS SELECT (a) AS b FROM t",
          "CREATE VIEW v AS SELECT (a) FROM t",
          "WITH a (n) AS (SELECT 1), format (n) AS (SELECT 2) SELECT * FROM a, format",
          "WITH RECURSIVE q (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q LIMIT 3) SELECT n FROM"
              + " q",
          "SELECT * FROM t LEFT OUTER JOIN u ON t.a = x CROSS JOIN format",
          "SELECT * FROM \"right\" JOIN u ON x = y",
          "SELECT DISTINCT a FROM t GROUP BY a HAVING count(*) > 1 ORDER BY a DESC LIMIT 1",
          "SELECT a FROM (SELECT a FROM t GROUP BY a, b HAVING max(b) > 1)",
          "UPDATE t SET a = (SELECT x FROM u LIMIT 1), b = 2 WHERE c IS NOT NULL",
          "DELETE FROM t WHERE id IN (SELECT x FROM u ORDER BY y LIMIT 2)",
          "ALTER TABLE t RENAME TO tt",
          "ALTER TABLE t ADD COLUMN d INTEGER NOT NULL DEFAULT 1 CHECK (d > 0)",
          "CREATE TABLE z (a REFERENCES t (id) ON DELETE CASCADE ON UPDATE SET NULL)",
          "CREATE TRIGGER g AFTER UPDATE OF a ON t WHEN new.a IS NOT old.a BEGIN"
              + " UPDATE t SET b = CASE WHEN a THEN 1 ELSE 2 END; SELECT RAISE(ABORT, 'x'); END",
          "SELECT group_concat(DISTINCT a), count(a) FROM t ORDER BY count(a)",
          "SELECT \"true\", \"returning\" FROM \"right\" WHERE \"true\" = 1",
          "SELECT a - -1, a || '->' FROM t WHERE a <> 1",
          "SELECT strftime('%Y-%m-%d %H:%M:%f %%F', a, '+1 month', '-10:00', 'utc') FROM t",
          "SELECT date(a, 'start of month', 'weekday 1'), time(b, 'unixepoch'), 'auto' FROM t",
          "VACUUM");

  private FeatureExamples() {}
}
