// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function of SQLite whose result depends on nothing but whether its arguments are NULL.
 *
 * @param type the type of its result
 * @param rule when it gives NULL
 * @param arguments the types that its arguments should have, as far as that matters
 * @see <a href="https://www.sqlite.org/lang_corefunc.html">Built-In Scalar Functions</a>
 */
record Function(SqlType type, Rule rule, List<SqlType> arguments) {

  /** When a function gives NULL. */
  enum Rule {
    /** Never. */
    NEVER,
    /** If any argument is NULL. */
    ANY_NULL,
    /** If its first argument is NULL. */
    FIRST_NULL,
    /** For some arguments. */
    SOMETIMES
  }

  private static final Map<String, Function> ALL = new HashMap<>();

  static {
    SqlType integer = SqlType.INTEGER;
    SqlType text = SqlType.TEXT;
    SqlType any = SqlType.ANY;
    add(text, Rule.ANY_NULL, "lower upper", text);
    add(text, Rule.ANY_NULL, "trim ltrim rtrim", text, text);
    add(text, Rule.ANY_NULL, "json json_pretty", text);
    add(text, Rule.NEVER, "hex quote typeof char concat json_array json_object json_quote");
    add(text, Rule.NEVER, "sqlite_version sqlite_source_id");
    add(text, Rule.FIRST_NULL, "printf format concat_ws", text);
    add(integer, Rule.ANY_NULL, "length octet_length");
    add(integer, Rule.ANY_NULL, "instr", text, text);
    add(integer, Rule.ANY_NULL, "like glob", text, text);
    add(integer, Rule.ANY_NULL, "json_valid json_error_position", text);
    add(integer, Rule.NEVER, "random changes total_changes last_insert_rowid");
    add(integer, Rule.SOMETIMES, "unicode", text);
    add(integer, Rule.SOMETIMES, "json_array_length", text, text);
    add(text, Rule.SOMETIMES, "json_type", text, text);
    add(any, Rule.SOMETIMES, "json_extract", text, text);
    add(text, Rule.SOMETIMES, "json_set json_insert json_replace", text, text);
    add(text, Rule.SOMETIMES, "json_remove json_patch", text, text);
    add(SqlType.BLOB, Rule.SOMETIMES, "jsonb jsonb_set jsonb_insert jsonb_replace jsonb_remove");
    add(SqlType.BLOB, Rule.SOMETIMES, "jsonb_patch unhex matchinfo");
    add(any, Rule.SOMETIMES, "jsonb_extract");
    add(SqlType.BLOB, Rule.NEVER, "randomblob zeroblob", integer);
    // Outside of a full-text query, bm25 is an error.
    add(SqlType.REAL, Rule.NEVER, "pi bm25");
    add(SqlType.REAL, Rule.SOMETIMES, "sqrt ln log log2 log10 exp pow power mod sin cos tan");
    add(SqlType.REAL, Rule.SOMETIMES, "julianday");
    add(text, Rule.SOMETIMES, "date time datetime timediff snippet highlight offsets");
    add(text, Rule.SOMETIMES, "strftime", text);
    add(SqlType.NUMBER, Rule.SOMETIMES, "unixepoch");
  }

  private static void add(SqlType type, Rule rule, String names, SqlType... arguments) {
    for (String name : names.split(" ", -1)) {
      ALL.put(name, new Function(type, rule, List.of(arguments)));
    }
  }

  /** The function of this name; null if there is none, or none so simple. */
  static @Nullable Function find(String name) {
    return ALL.get(name);
  }

  Value apply(List<Value> values) {
    return switch (rule) {
      case NEVER -> Value.never(type);
      case ANY_NULL -> Value.strict(type, values);
      case FIRST_NULL ->
          values.isEmpty()
              ? Value.possible(type, Cause.FUNCTION)
              : Value.strict(type, values.subList(0, 1));
      case SOMETIMES -> Value.possible(type, type == SqlType.ANY ? Cause.JSON : Cause.FUNCTION);
    };
  }
}
