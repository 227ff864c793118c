// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form of a query: some of its optional parts are in it, and its orders are chosen. What is
 * left out may leave a WHERE without condition behind, or an AND without left side: these go as
 * well.
 */
public final class QueryVariant {

  /** What a condition can follow, and what goes where none does. */
  private static final Set<String> INTRODUCTIONS = Set.of("WHERE", "HAVING");

  private static final Set<String> CONJUNCTIONS = Set.of("AND", "OR");

  private static final Set<String> AFTER_CONDITION =
      Set.of(
          "",
          ")",
          ";",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "WINDOW",
          "UNION",
          "INTERSECT",
          "EXCEPT");

  private final String sql;
  private final List<Edit> edits;
  private final List<Edit> orders = new ArrayList<>();

  private QueryVariant(String sql, List<Edit> edits) {
    this.sql = sql;
    this.edits = edits;
  }

  /**
   * A form of a text.
   *
   * @param included a bit for each part that is in it, the first being the lowest
   * @param orders the ORDER BY terms that stand for variables, by name
   */
  public static QueryVariant of(
      String sql, OptionalParts parts, int included, Map<String, String> orders) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < parts.parts().size(); i++) {
      Span span = parts.parts().get(i).span();
      if ((included >> i & 1) == 1) {
        edits.add(blank(new Span(span.start(), span.start() + 1)));
        edits.add(blank(new Span(span.end() - 1, span.end())));
      } else {
        edits.add(blank(span));
      }
    }
    EditList cut = new EditList(sql, edits);
    edits.addAll(dangling(sql, cut));
    QueryVariant variant = new QueryVariant(sql, edits);
    for (Variable variable : StatementOutline.of(sql).variables()) {
      String terms = orders.get(variable.name());
      if (terms != null && cut.keeps(variable.span())) {
        variant.orders.add(new Edit(variable.span(), terms, null));
      }
    }
    return variant;
  }

  /** Whether a word joins two conditions. */
  public static boolean isConjunction(String word) {
    return CONJUNCTIONS.contains(SqlName.upper(word));
  }

  /** Whether a condition is over where this word or punctuation follows; empty for the end. */
  public static boolean endsCondition(String word) {
    return AFTER_CONDITION.contains(SqlName.upper(word));
  }

  private static Edit blank(Span span) {
    return new Edit(span, " ", null);
  }

  /** The words that have lost what they stand beside. */
  private static List<Edit> dangling(String sql, EditList cut) {
    List<Token> left =
        Tokenizer.significant(sql).stream().filter(token -> cut.keeps(token.span())).toList();
    List<Edit> dangling = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (INTRODUCTIONS.contains(word(sql, left, i)) && isCut(cut, left, i)) {
        if (isConjunction(word(sql, left, i + 1))) {
          dangling.add(blank(left.get(i + 1).span()));
        } else if (endsCondition(word(sql, left, i + 1))) {
          dangling.add(blank(left.get(i).span()));
        }
      }
    }
    return dangling;
  }

  /** Whether something was taken out behind this token: a mistake of the user's stays one. */
  private static boolean isCut(EditList cut, List<Token> left, int i) {
    int end = i + 1 < left.size() ? left.get(i + 1).start() : Integer.MAX_VALUE;
    return !cut.keeps(new Span(left.get(i).end(), end));
  }

  private static String word(String sql, List<Token> tokens, int index) {
    return index < tokens.size() ? SqlName.upper(tokens.get(index).text(sql)) : "";
  }

  /**
   * The form that SQLite gets.
   *
   * @param names all names of single values of the query, so that variants number them alike
   * @param lists the names of its lists
   */
  public SqlTemplate template(Collection<String> names, Collection<String> lists) {
    SqlTemplate.Builder builder = SqlTemplate.builder(sql).numbering(names);
    lists.forEach(builder::list);
    edits.forEach(edit -> builder.replace(edit.span(), edit.text()));
    orders.forEach(edit -> builder.replace(edit.span(), edit.text()));
    return builder.build();
  }

  /** The form as the user would have written it, with named variables. */
  public String text() {
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(orders);
    StringBuilder text = new StringBuilder();
    new EditList(sql, all).pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /**
   * The text with blanks for what is left out, so that all else keeps its place. An order, which
   * tells nothing of the rows, is that of the first column.
   */
  public String blanked() {
    StringBuilder text = new StringBuilder(sql);
    for (Edit edit : edits) {
      blank(text, edit.span());
    }
    for (Edit order : orders) {
      blank(text, order.span());
      text.setCharAt(order.span().start(), '1');
    }
    return text.toString();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
