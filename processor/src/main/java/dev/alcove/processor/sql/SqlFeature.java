// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/**
 * What SQL can use that SQLite did not always have: constructs of the language, and functions.
 *
 * <p>Some depend on how SQLite was built, too. On the JVM that is sqlite-jdbc, whose builds have
 * JSON, FTS5 and RTREE as long as there is a constant here; Android's has none of those but JSON,
 * and that only since SQLite brings it along by itself.
 *
 * @see <a href="https://www.sqlite.org/changes.html">Release History Of SQLite</a>
 */
public enum SqlFeature {
  // Statements and clauses.
  PARTIAL_INDEX("a partial index", 3_008_000, "index all rows"),
  WITHOUT_ROWID("WITHOUT ROWID", 3_008_002, "leave it out: it saves room, nothing else"),
  CTE("WITH", 3_008_003, "write the query where it is used, or as a view"),
  EXPRESSION_INDEX("an index on an expression", 3_009_000, "index a column that holds its value"),
  VIEW_COLUMNS("a view with a list of columns", 3_009_000, "name the columns by AS in its SELECT"),
  ROW_VALUE(
      "a row value", 3_015_000, "compare column by column, such as a > x OR (a = x AND b > y)"),
  PRAGMA_TABLE("a pragma as a table", 3_016_000, "run the pragma itself"),
  TARGET_ALIAS("an alias of the table that it changes", 3_024_000, "write the table's own name"),
  UPSERT("ON CONFLICT", 3_024_000, "use @Upsert, or UPDATE and then INSERT … WHERE changes() = 0"),
  UPSERT_CHAIN(
      "ON CONFLICT DO UPDATE without columns, or several ON CONFLICT",
      3_035_000,
      "write one ON CONFLICT with the columns of its key",
      UPSERT),
  WINDOW("a window function", 3_025_000, "use a correlated subquery, or compute it in Java"),
  WINDOW_FRAME(
      "a window frame with GROUPS, EXCLUDE, RANGE and a distance, or a base window",
      3_028_000,
      "count by ROWS",
      WINDOW),
  RENAME_COLUMN("RENAME COLUMN", 3_025_000, "declare it by @Renamed"),
  VACUUM_INTO("VACUUM INTO", 3_027_000, "use maintenance().backupTo()"),
  FILTER("FILTER", 3_030_000, "write sum(CASE WHEN … THEN … END)"),
  NULLS_ORDER("NULLS FIRST or NULLS LAST", 3_030_000, "order by (column IS NULL) first"),
  GENERATED_COLUMN(
      "a generated column", 3_031_000, "write the expression in queries, or in a view"),
  SQLITE_SCHEMA("sqlite_schema", 3_033_000, "write sqlite_master, its older name"),
  UPDATE_FROM("UPDATE … FROM", 3_033_000, "use a subquery in SET and one in WHERE"),
  RECURSION_CHAIN("several recursive SELECTs", 3_034_000, "join what they read in one SELECT", CTE),
  RETURNING("RETURNING", 3_035_000, "write and read in one @Transaction"),
  DROP_COLUMN("DROP COLUMN", 3_035_000, "declare it by @Removed"),
  MATERIALIZED("MATERIALIZED", 3_035_000, "leave the hint out", CTE),
  STRICT("STRICT", 3_037_000, "add @Check(\"typeof(column) = 'text'\") where it matters"),
  JSON_ARROW("-> or ->>", 3_038_000, "read the value in Java, or use json_extract()"),
  OUTER_JOIN(
      "RIGHT or FULL JOIN", 3_039_000, "swap the tables of a LEFT JOIN, or UNION ALL two of them"),
  DISTINCT_FROM("IS DISTINCT FROM", 3_039_000, "write IS NOT"),
  NOT_DISTINCT_FROM("IS NOT DISTINCT FROM", 3_039_000, "write IS"),
  HAVING_ALONE("HAVING without GROUP BY", 3_039_000, "test it in a query around this one"),
  ORDERED_AGGREGATE(
      "ORDER BY inside an aggregate", 3_044_000, "aggregate a subquery that is in order"),
  RAISE_EXPRESSION("RAISE with an expression", 3_047_000, "give RAISE a string"),
  ALTER_CONSTRAINT("ALTER TABLE for a constraint", 3_053_000, "declare it by @Altered"),
  HEXADECIMAL("a hexadecimal number", 3_008_006, "write it in decimal digits"),
  TRUE_FALSE("TRUE or FALSE", 3_023_000, "write 1 or 0"),
  DIGIT_SEPARATOR("_ inside a number", 3_046_000, "leave the separators out"),

  // Texts in calls of time functions, of which older versions make NULL.
  TIME_AUTO("'auto' or 'julianday' in a time", 3_038_000, "say how numbers count: 'unixepoch'"),
  TIME_SUBSEC("'subsec' in a time", 3_042_000, "write strftime('%Y-%m-%d %H:%M:%f', …)"),
  TIME_SHIFT("a shift by a date", 3_043_000, "shift by each unit: '+1 years', '+2 months'"),
  STRFTIME("newer letters of strftime()", 3_044_000, "format the time in Java"),
  STRFTIME_WEEK("letters of strftime() for weeks", 3_046_000, "compute the week in Java"),
  TIME_FLOOR("'floor' or 'ceiling' in a time", 3_046_000, "compute the day in Java"),

  // What depends on the build. Until 3.51 sqlite-jdbc refused LIMIT outside of SELECT.
  CHANGE_LIMIT(
      "UPDATE or DELETE with LIMIT",
      3_051_000,
      SqlFeature.NEVER,
      "name the rows by WHERE rowid IN (SELECT … LIMIT n)"),
  FTS5(
      "FTS5",
      3_009_000,
      SqlFeature.NEVER,
      "use FTS4",
      "bm25 fts5 fts5_get_locale fts5_insttoken fts5_locale fts5_source_id highlight"),
  RTREE(
      "RTREE", 3_008_000, SqlFeature.NEVER, "index the columns one by one", "rtreedepth rtreenode"),
  RTREE_CHECK("rtreecheck()", 3_022_000, SqlFeature.NEVER, "check it in Java", "rtreecheck"),
  JSON(
      "JSON",
      3_009_000,
      SqlFeature.JSON_BUILT_IN,
      "keep the value in a column of its own, or read the JSON in Java",
      "json json_array json_array_length json_each json_extract json_insert json_object "
          + "json_remove json_replace json_set json_tree json_type json_valid"),
  JSON_GROUP(
      "JSON aggregates",
      3_010_000,
      SqlFeature.JSON_BUILT_IN,
      "collect the rows in Java",
      "json_group_array json_group_object"),
  JSON_QUOTE(
      "json_quote()", 3_014_000, SqlFeature.JSON_BUILT_IN, "write the JSON in Java", "json_quote"),
  JSON_PATCH("json_patch()", 3_018_000, SqlFeature.JSON_BUILT_IN, "merge in Java", "json_patch"),
  MATH(
      "mathematical functions",
      3_035_000,
      SqlFeature.NEVER,
      "compute it in Java",
      "acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor "
          + "ln log log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc"),
  PERCENTILE(
      "percentiles",
      3_051_000,
      SqlFeature.NEVER,
      "compute it in Java",
      "median percentile percentile_cont percentile_disc"),
  DRIVER_FUNCTION(
      "functions of sqlite-jdbc",
      0,
      SqlFeature.NEVER,
      "compute it in Java",
      "atn2 charindex cot coth difference leftstr lower_quartile mode padc padl padr "
          + "proper replicate reverse rightstr square stdev strfilter upper_quartile variance"),

  // Functions that every build has. A slash and a number: with so many arguments.
  LIKELIHOOD("hints", 3_008_001, "leave the hint out", "likelihood likely unlikely"),
  PRINTF("printf()", 3_008_003, "put the parts together by ||", "printf"),
  IIF("iif()", 3_032_000, "write CASE WHEN … THEN … ELSE … END", "iif/3"),
  SUBSTRING("substring()", 3_034_000, "write substr()", "substring"),
  SIGN("sign()", 3_035_000, "write (x > 0) - (x < 0)", "sign"),
  FORMAT("format()", 3_038_000, "write printf()", "format"),
  UNIXEPOCH("unixepoch()", 3_038_000, "write strftime('%s', …)", "unixepoch"),
  SUBTYPE("subtype()", 3_039_000, "do without", "subtype"),
  UNHEX("unhex()", 3_041_000, "bind the bytes as a parameter", "unhex"),
  JSON_ERROR("json_error_position()", 3_042_000, "use json_valid()", "json_error_position"),
  OCTET_LENGTH("octet_length()", 3_043_000, "write length(CAST(x AS BLOB))", "octet_length"),
  TIMEDIFF("timediff()", 3_043_000, "subtract two julianday()", "timediff"),
  CONCAT("concat()", 3_044_000, "put the parts together by ||", "concat concat_ws"),
  STRING_AGG("string_agg()", 3_044_000, "write group_concat()", "string_agg"),
  JSONB(
      "binary JSON",
      3_045_000,
      "keep the JSON as text",
      "json_valid/2 jsonb jsonb_array jsonb_extract jsonb_group_array "
          + "jsonb_group_object jsonb_insert jsonb_object jsonb_patch jsonb_remove "
          + "jsonb_replace jsonb_set"),
  JSON_PRETTY("json_pretty()", 3_046_000, "lay the JSON out in Java", "json_pretty"),
  IF("if()", 3_048_000, "write CASE WHEN … THEN … ELSE … END", "if iif/2"),
  IIF_CHAIN("iif() with more conditions", 3_049_000, "write CASE WHEN … THEN … END", "iif"),
  UNISTR("unistr()", 3_050_000, "write the characters themselves", "unistr unistr_quote"),
  JSONB_TABLE("binary JSON as a table", 3_051_000, "use json_each()", "jsonb_each jsonb_tree"),
  JSON_ARRAY_INSERT(
      "json_array_insert()",
      3_053_000,
      "change the array in Java",
      "json_array_insert jsonb_array_insert");

  /** No version has it. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final int JSON_BUILT_IN = 3_038_000;

  private final String label;
  private final int since;
  private final int sinceOnAndroid;
  private final String alternative;
  private final SqlFeature base;
  private final String functions;

  SqlFeature(String label, int since, String alternative) {
    this(label, since, since, alternative, "");
  }

  SqlFeature(String label, int since, String alternative, String functions) {
    this(label, since, since, alternative, functions);
  }

  SqlFeature(String label, int since, int sinceOnAndroid, String alternative) {
    this(label, since, sinceOnAndroid, alternative, "");
  }

  SqlFeature(String label, int since, int sinceOnAndroid, String alternative, String functions) {
    this.label = label;
    this.since = since;
    this.sinceOnAndroid = sinceOnAndroid;
    this.alternative = alternative;
    this.base = this;
    this.functions = functions;
  }

  SqlFeature(String label, int since, String alternative, SqlFeature base) {
    this.label = label;
    this.since = since;
    this.sinceOnAndroid = since;
    this.alternative = alternative;
    this.base = base;
    this.functions = "";
  }

  /** What a statement uses, as the object of "uses". */
  public String label() {
    return label;
  }

  /** The SQLite that brought it: 3035000 for 3.35.0. */
  public int since() {
    return since;
  }

  /** The SQLite with which it came to Android; {@link #NEVER} if Android is built without. */
  public int sinceOnAndroid() {
    return sinceOnAndroid;
  }

  /** What to write instead, as a command that can follow "or". */
  public String alternative() {
    return alternative;
  }

  /** The older feature that this one enlarges; itself if none. */
  public SqlFeature base() {
    return base;
  }

  /** Its functions in lower case; with a slash and a number, only calls with so many arguments. */
  public List<String> functions() {
    return functions.isEmpty() ? List.of() : List.of(functions.split(" ", -1));
  }
}
