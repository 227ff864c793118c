// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what a message of SQLite is about in the text that it was given. */
final class CulpritFinder {

  private final String sql;
  private final TokenRow row;

  CulpritFinder(String sql) {
    this.sql = sql;
    this.row = TokenRow.of(sql);
  }

  List<Span> find(SqliteMessage message) {
    String name = message.name();
    return switch (message.kind()) {
      case SYNTAX_ERROR, UNRECOGNIZED_TOKEN -> tokens(name);
      case INCOMPLETE_INPUT -> List.of(end());
      case NO_SUCH_COLUMN, AMBIGUOUS_COLUMN, NO_COLUMN_NAMED, DUPLICATE_COLUMN, GENERATED_COLUMN ->
          columns(name);
      case VALUE_COUNT -> name.isEmpty() ? new ClauseFinder(row).find(message) : tables(name);
      case NO_SUCH_TABLE, VIEW_IS_READ_ONLY, ALREADY_EXISTS, CIRCULAR_REFERENCE -> tables(name);
      case NO_SUCH_FUNCTION -> functions(name);
      case WRONG_ARGUMENT_COUNT, MISUSE_OF_AGGREGATE, MISUSE_OF_WINDOW_FUNCTION ->
          chains(name, chain -> row.is(chain.to(), "("));
      case NO_SUCH_COLLATION -> chains(name, chain -> row.is(chain.from() - 1, "COLLATE"));
      case NO_SUCH_INDEX, NO_SUCH_WINDOW, NO_SUCH_MODULE -> chains(name, chain -> true);
      case COMPOUND_COLUMNS -> compounds(name);
      case NO_TABLES -> symbols("*");
      case OTHER -> List.of();
      default -> new ClauseFinder(row).find(message);
    };
  }

  private List<Span> tokens(String text) {
    return IntStream.range(0, row.size())
        .filter(i -> row.text(i).equals(text))
        .mapToObj(i -> row.get(i).span())
        .toList();
  }

  private Span end() {
    int end = row.size() == 0 ? sql.length() : row.get(row.size() - 1).end();
    return new Span(end, end);
  }

  private List<Span> columns(String name) {
    Set<Integer> tables =
        new TableScanner(row)
            .scan().stream().map(table -> table.span().start()).collect(Collectors.toSet());
    Predicate<NameChain> isColumn =
        chain -> !row.is(chain.to(), "(") && !tables.contains(row.get(chain.from()).start());
    List<Span> found = chains(name, isColumn);
    // SQLite leaves the qualifier out in some messages.
    return found.isEmpty() ? chainsEndingIn(name, isColumn) : found;
  }

  private List<Span> tables(String name) {
    List<Span> found =
        new TableScanner(row)
            .scan().stream()
                .filter(table -> isNamed(table, name))
                .map(TableReference::span)
                .toList();
    return found.isEmpty() ? chains(name, chain -> true) : found;
  }

  private static boolean isNamed(TableReference table, String name) {
    String qualified = table.schema() == null ? table.name() : table.schema() + "." + table.name();
    return SqlName.same(qualified, name)
        || SqlName.same(table.name(), name)
        || SqlName.same("main." + table.name(), name);
  }

  /** Calls of a function, or the operators that stand for one: a REGEXP b is regexp(b, a). */
  private List<Span> functions(String name) {
    List<Span> calls = chains(name, chain -> row.is(chain.to(), "("));
    return calls.isEmpty() ? symbols(SqlName.upper(name)) : calls;
  }

  private List<Span> chains(String name, Predicate<NameChain> condition) {
    return spans(chain -> condition.test(chain) && SqlName.same(chain.dotted(row), name));
  }

  private List<Span> chainsEndingIn(String name, Predicate<NameChain> condition) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return spans(chain -> condition.test(chain) && SqlName.same(chain.last(row), last));
  }

  private List<Span> spans(Predicate<NameChain> condition) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      NameChain chain = NameChain.at(row, i);
      if (chain != null && condition.test(chain)) {
        spans.add(chain.span(row));
      }
    }
    return spans;
  }

  /**
   * The operator between the parts: the first of them that stands in the text, for SQLite does not
   * say which.
   */
  private List<Span> compounds(String operator) {
    return symbols(SqlName.upper(operator.split(" ", -1)[0]));
  }

  private List<Span> symbols(String symbol) {
    return IntStream.range(0, row.size())
        .filter(i -> row.is(i, symbol))
        .mapToObj(i -> row.get(i).span())
        .toList();
  }
}
