// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether a CHECK accepts whatever another one accepts, where the texts alone prove it. */
final class CheckWidening {

  private CheckWidening() {}

  /** Compares expressions in normal form: equal, a longer list after IN, a looser bound. */
  static boolean allowsAll(String wide, String narrow) {
    return wide.equals(narrow) || hasLongerList(wide, narrow) || hasLooserBound(wide, narrow);
  }

  private static boolean hasLongerList(String wide, String narrow) {
    Optional<Choice> a = Choice.parse(wide);
    Optional<Choice> b = Choice.parse(narrow);
    return a.isPresent()
        && b.isPresent()
        && a.get().subject().equals(b.get().subject())
        && a.get().values().containsAll(b.get().values());
  }

  private static boolean hasLooserBound(String wide, String narrow) {
    Optional<Bound> a = Bound.parse(wide);
    Optional<Bound> b = Bound.parse(narrow);
    return a.isPresent() && b.isPresent() && a.get().isLooserThan(b.get());
  }

  /** {@code subject IN (literals)}. */
  private record Choice(String subject, Set<String> values) {

    static Optional<Choice> parse(String sql) {
      List<Token> tokens = Tokenizer.significant(sql);
      int last = tokens.size() - 1;
      int open = 0;
      while (open < last && !tokens.get(open).text(sql).equalsIgnoreCase("in")) {
        open++;
      }
      open++;
      if (open >= last
          || tokens.get(open).kind() != TokenKind.LEFT_PAREN
          || tokens.get(last).kind() != TokenKind.RIGHT_PAREN) {
        return Optional.empty();
      }
      Set<String> values = new HashSet<>();
      for (int i = open + 1; i < last; i++) {
        boolean isComma = (i - open) % 2 == 0;
        TokenKind kind = tokens.get(i).kind();
        if (isComma ? kind != TokenKind.COMMA : !isLiteral(kind)) {
          return Optional.empty();
        }
        if (!isComma) {
          values.add(tokens.get(i).text(sql));
        }
      }
      return Optional.of(new Choice(sql.substring(0, tokens.get(open - 1).start()), values));
    }

    private static boolean isLiteral(TokenKind kind) {
      return kind == TokenKind.STRING || kind == TokenKind.INTEGER;
    }
  }

  /** {@code subject <= number} and its like. */
  private record Bound(String subject, String operator, BigDecimal number) {

    private static final Set<String> OPERATORS = Set.of("<", "<=", ">", ">=");

    static Optional<Bound> parse(String sql) {
      List<Token> tokens = Tokenizer.significant(sql);
      int last = tokens.size() - 1;
      if (last < 2
          || tokens.get(last).kind() != TokenKind.INTEGER
          || !OPERATORS.contains(tokens.get(last - 1).text(sql))
          || !isPlain(sql, tokens.subList(0, last - 1))) {
        return Optional.empty();
      }
      String digits = tokens.get(last).text(sql);
      return digits.chars().allMatch(Character::isDigit)
          ? Optional.of(
              new Bound(
                  sql.substring(0, tokens.get(last - 1).start()),
                  tokens.get(last - 1).text(sql),
                  new BigDecimal(digits)))
          : Optional.empty();
    }

    /** A column, or a function of one: no operator could bind more loosely than the comparison. */
    private static boolean isPlain(String sql, List<Token> subject) {
      boolean isColumn = subject.size() == 1;
      boolean isCall =
          subject.size() == 4
              && subject.get(1).text(sql).equals("(")
              && subject.get(3).text(sql).equals(")");
      return isColumn || isCall;
    }

    boolean isLooserThan(Bound other) {
      if (!subject.equals(other.subject) || !operator.equals(other.operator)) {
        return false;
      }
      int comparison = number.compareTo(other.number);
      return operator.startsWith("<") ? comparison >= 0 : comparison <= 0;
    }
  }
}
