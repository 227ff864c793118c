// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.advice.Proposal.Scope;
import dev.alcove.processor.advice.Wishes.Sorted;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes of wishes the indexes that are worth a trial, the most promising ones first: what is equal,
 * then the order or one range; the same limited to conditions; and with all columns that are read.
 */
final class ProposalMaker {

  /** Nobody wants to keep an index of more entries up to date. */
  private static final int MOST_ENTRIES = 5;

  private static final int MOST_PROPOSALS = 60;

  private final String table;
  private final Wishes wishes;
  private final Map<ProposedIndex, Scope> indexes = new LinkedHashMap<>();

  private ProposalMaker(String table, Wishes wishes) {
    this.table = table;
    this.wishes = wishes;
  }

  /**
   * The proposals for a table.
   *
   * @param table the table's name
   * @param wishes what a statement wishes of it
   * @param isMark whether a column is true or false
   */
  static List<Proposal> make(String table, Wishes wishes, Predicate<String> isMark) {
    ProposalMaker maker = new ProposalMaker(table, wishes);
    maker.make(wishes.ones().stream().filter(isMark).collect(Collectors.toSet()));
    List<Proposal> proposals = new ArrayList<>();
    maker.indexes.entrySet().stream()
        .limit(MOST_PROPOSALS)
        .forEach(index -> proposals.add(new Proposal(List.of(index.getKey()), index.getValue())));
    for (List<String> sides : wishes.alternatives()) {
      proposals.add(
          new Proposal(
              sides.stream().map(side -> new ProposedIndex(table, List.of(side), "")).toList(),
              Scope.ALL));
    }
    return proposals;
  }

  private void make(Set<String> marks) {
    List<String> marked =
        wishes.constants().stream().filter(condition -> isAbout(condition, marks)).toList();
    limited(marked, marks, Scope.MARKED);
    for (List<String> beginning : beginnings(Set.of())) {
      completed(beginning).forEach(whole -> add(whole, "", Scope.ALL));
    }
    limited(wishes.constants(), wishes.constantEntries(), Scope.SELECTED);
    for (List<String> beginning : beginnings(Set.of())) {
      for (List<String> whole : completed(beginning)) {
        add(with(whole, wishes.read()), "", Scope.ALL);
      }
    }
  }

  private static boolean isAbout(String condition, Set<String> marks) {
    return marks.stream()
        .anyMatch(mark -> condition.equals(mark) || condition.startsWith(mark + " "));
  }

  /** What is looked up: everything, only what has one value, and each thing for itself. */
  private Set<List<String>> beginnings(Set<String> without) {
    Set<List<String>> beginnings = new LinkedHashSet<>();
    List<String> equal = without(wishes.equal(), without);
    List<String> all = new ArrayList<>(equal);
    all.addAll(without(wishes.listed(), without));
    beginnings.add(all);
    beginnings.add(equal);
    all.forEach(one -> beginnings.add(List.of(one)));
    beginnings.add(List.of());
    return beginnings;
  }

  private static List<String> without(Set<String> entries, Set<String> others) {
    return entries.stream().filter(entry -> !others.contains(entry)).toList();
  }

  /** A beginning with an order or a range behind it, and by itself; shorter orders first. */
  private List<List<String>> completed(List<String> beginning) {
    List<List<String>> completed = new ArrayList<>();
    for (List<Sorted> order : wishes.orders()) {
      List<Sorted> rest =
          order.stream().filter(sorted -> !beginning.contains(sorted.entry())).toList();
      for (int length = 1; length <= rest.size(); length++) {
        List<Sorted> terms = rest.subList(0, length);
        completed.add(with(beginning, terms.stream().map(Sorted::entry).toList()));
        completed.add(with(beginning, terms.stream().map(Sorted::text).toList()));
      }
    }
    wishes.ranges().stream()
        .sorted(Comparator.comparing(range -> !SqlName.isPlain(range))) // columns first
        .forEach(range -> completed.add(with(beginning, List.of(range))));
    completed.add(beginning);
    return completed;
  }

  /** Each entry once, whichever way it runs. */
  private static List<String> with(List<String> beginning, Collection<String> rest) {
    Map<String, String> whole = new LinkedHashMap<>();
    beginning.forEach(entry -> whole.putIfAbsent(ascending(entry), entry));
    rest.forEach(entry -> whole.putIfAbsent(ascending(entry), entry));
    return List.copyOf(whole.values());
  }

  private static String ascending(String entry) {
    return entry.replaceFirst(" DESC$", "");
  }

  /**
   * The same over those rows alone for which conditions are true that are the same at each call.
   */
  private void limited(Collection<String> conditions, Set<String> entries, Scope scope) {
    if (conditions.isEmpty()) {
      return;
    }
    String where =
        conditions.stream().map(ProposalMaker::operand).collect(Collectors.joining(" AND "));
    for (List<String> beginning : beginnings(entries)) {
      completed(beginning).forEach(whole -> add(whole, where, scope));
    }
    entries.stream().limit(1).forEach(entry -> add(List.of(entry), where, scope));
  }

  /** OR binds less than the AND that joins conditions. */
  private static String operand(String condition) {
    return condition.matches("(?is).*\\bOR\\b.*") ? "(" + condition + ")" : condition;
  }

  private void add(Collection<String> entries, String where, Scope scope) {
    if (!entries.isEmpty() && entries.size() <= MOST_ENTRIES) {
      indexes.putIfAbsent(new ProposedIndex(table, List.copyOf(entries), where), scope);
    }
  }
}
