// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Values that a constraint's own text suggests: those it lists, those at its bounds, texts of the
 * lengths it names, and texts that fit its patterns.
 */
final class Literals {

  private static final int LONGEST = 10_000;

  private final String sql;
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  private Literals(String sql) {
    this.sql = sql;
  }

  /** The values that an expression suggests, best first. */
  static List<Candidate> of(String expression) {
    Literals literals = new Literals(expression);
    literals.collect();
    return List.copyOf(literals.found.values());
  }

  private void collect() {
    List<Token> tokens = Tokenizer.significant(sql);
    boolean hasLength = SqlName.fold(sql).contains("length");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String text = token.text(sql);
      switch (token.kind()) {
        case STRING -> string(SqlName.unquote(text), i > 0 ? tokens.get(i - 1).text(sql) : "");
        case INTEGER -> integer(text, hasLength);
        case FLOAT -> number(text, "0.5");
        case BLOB -> constant(text);
        default -> {
          // Names and operators are no values.
        }
      }
    }
  }

  private void string(String value, String wordBefore) {
    boolean isGlob = SqlName.same(wordBefore, "GLOB");
    if (!isGlob && !SqlName.same(wordBefore, "LIKE")) {
      constant(SqlName.stringLiteral(value));
      return;
    }
    for (String filler : List.of("", "x")) {
      constant(SqlName.stringLiteral(filled(value, isGlob, filler)));
    }
    if (value.contains(isGlob ? "*" : "%")) {
      fresh(value, number -> SqlName.stringLiteral(filled(value, isGlob, "x" + number)));
    }
  }

  private void integer(String digits, boolean hasLength) {
    number(digits, "1");
    if (digits.length() > 5 || !hasLength || !digits.chars().allMatch(Character::isDigit)) {
      return;
    }
    int length = Integer.parseInt(digits);
    for (int wanted : List.of(length, length - 1, length + 1)) {
      if (wanted > 0 && wanted <= LONGEST) {
        constant("printf('%." + wanted + "c', 'a')");
      }
    }
    if (length >= 6 && length <= 200) {
      fresh(
          "length " + length,
          number -> SqlName.stringLiteral(("%0" + length + "x").formatted(number)));
    }
  }

  private void number(String written, String step) {
    constant(written);
    constant("-" + written);
    constant("(" + written + " + " + step + ")");
    constant("(" + written + " - " + step + ")");
    fresh("up " + written, number -> "(" + written + " + " + number + ")");
    fresh("down " + written, number -> "(" + written + " - " + number + ")");
  }

  /** A text that fits a pattern of GLOB, else of LIKE. */
  private static String filled(String pattern, boolean isGlob, String filler) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int close = pattern.indexOf(']', i + 2);
      if (c == (isGlob ? '*' : '%')) {
        text.append(filler);
      } else if (c == (isGlob ? '?' : '_')) {
        text.append('a');
      } else if (isGlob && c == '[' && close > 0) {
        text.append(pattern.charAt(i + 1) == '^' ? '~' : pattern.charAt(i + 1));
        i = close;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private void constant(String literal) {
    found.putIfAbsent(literal, Candidate.constant(literal));
  }

  private void fresh(String name, IntFunction<String> value) {
    found.putIfAbsent("fresh " + name, Candidate.fresh(value));
  }
}
