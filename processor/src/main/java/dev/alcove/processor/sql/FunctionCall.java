// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place where a statement calls a function.
 *
 * @param name the function in small letters
 * @param span where its name stands
 * @param arguments where its arguments stand, none for empty parentheses
 */
public record FunctionCall(String name, Span span, List<Span> arguments) {

  /** Behind these, and behind a dot, a name with parentheses is a table and its columns. */
  private static final Set<String> BEFORE_TABLE = Set.of("INTO", "WITH", "RECURSIVE", "TABLE", ".");

  /** Copies the list. */
  public FunctionCall {
    arguments = List.copyOf(arguments);
  }

  /** The calls of these functions, in the order of the text. */
  public static List<FunctionCall> of(String sql, Set<String> names) {
    TokenRow row = TokenRow.of(sql);
    List<FunctionCall> calls = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i + 1, "(") && names.contains(SqlName.fold(row.name(i))) && !isTable(row, i)) {
        Span name = row.get(i).span();
        calls.add(new FunctionCall(SqlName.fold(row.name(i)), name, arguments(row, i + 1)));
      }
    }
    return calls;
  }

  private static boolean isTable(TokenRow row, int i) {
    int end = row.closing(i + 1);
    boolean isDefined = row.is(end + 1, "AS") && row.is(end + 2, "(");
    return isDefined || BEFORE_TABLE.contains(row.symbol(i - 1));
  }

  private static List<Span> arguments(TokenRow row, int open) {
    List<Span> arguments = new ArrayList<>();
    int end = Math.min(row.closing(open), row.size());
    int start = open + 1;
    for (int i = start; i < end; i = row.after(i)) {
      if (row.is(i, ",")) {
        add(arguments, row, start, i);
        start = i + 1;
      }
    }
    add(arguments, row, start, end);
    return arguments;
  }

  private static void add(List<Span> arguments, TokenRow row, int start, int end) {
    if (start < end) {
      arguments.add(row.span(start, end));
    }
  }
}
