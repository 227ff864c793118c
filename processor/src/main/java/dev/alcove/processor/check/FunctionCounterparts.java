// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to write for functions that SQLite does not have and other databases do. */
final class FunctionCounterparts {

  private static final int SHORT = 3;

  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    counterpart("regexp", "Write LIKE or GLOB, or match in Java.");
    counterpart(
        "now getdate curdate sysdate",
        "Write strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), which is how an Instant is stored.");
    counterpart("left", "Write substr(x, 1, n).");
    counterpart("right", "Write substr(x, -n).");
    counterpart("len char_length character_length datalength", "Write length(x).");
    counterpart("nvl isnull", "Write ifnull(x, y) or coalesce(x, y).");
    counterpart("greatest", "Write max(x, y): with several arguments it is no aggregate.");
    counterpart("least", "Write min(x, y): with several arguments it is no aggregate.");
    counterpart("strpos locate position", "Write instr(text, part).");
    counterpart("to_char date_format date_trunc", "Write strftime(format, x).");
    counterpart("year", "Write CAST(strftime('%Y', x) AS INTEGER).");
    counterpart("month", "Write CAST(strftime('%m', x) AS INTEGER).");
    counterpart("day", "Write CAST(strftime('%d', x) AS INTEGER).");
    counterpart("dateadd date_add date_sub", "Write datetime(x, '+1 day').");
    counterpart("datediff date_diff", "Write julianday(x) - julianday(y).");
    counterpart("ucase", "Write upper(x).");
    counterpart("lcase", "Write lower(x).");
    counterpart("rand", "Write random().");
    counterpart("listagg array_agg", "Write group_concat(x, ', ').");
    counterpart("json_agg jsonb_agg", "Write json_group_array(x).");
    counterpart(
        "last_insert_id scope_identity",
        "Write last_insert_rowid(), or let @Insert return the key.");
    counterpart("row_count", "Write changes(), or let the method return int.");
    counterpart(
        "uuid newid gen_random_uuid", "Write lower(hex(randomblob(16))), or declare @GeneratedId.");
  }

  private FunctionCounterparts() {}

  /** The way out for a function that SQLite lacks, among those that it has. */
  static String remedy(String name, Collection<String> existing) {
    String counterpart = BY_NAME.get(SqlName.fold(name));
    if (counterpart != null) {
      return counterpart;
    }
    String closest = closest(name, existing);
    return closest == null
        ? "SQLite's functions: sqlite.org/lang_corefunc.html."
        : "Closest: " + closest + "().";
  }

  /** Of three letters too many are near: the first of them must be right. */
  private static @Nullable String closest(String name, Collection<String> existing) {
    String closest = Suggestion.closest(name, existing);
    boolean isFar =
        closest != null
            && name.length() <= SHORT
            && SqlName.fold(name).charAt(0) != SqlName.fold(closest).charAt(0);
    return isFar ? null : closest;
  }

  private static void counterpart(String names, String remedy) {
    for (String name : names.split(" ", -1)) {
      BY_NAME.put(name, remedy);
    }
  }
}
