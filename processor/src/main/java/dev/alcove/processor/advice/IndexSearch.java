// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sqlite.PlanStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the index that helps a query best, by having SQLite plan the query as if it were there. It
 * must help a new database and do no harm to one that has grown; of those that help alike that one
 * wins by which more is looked up, and then the smaller one.
 */
final class IndexSearch {

  private final IndexTrial trial;
  private final TableFacts tables;

  IndexSearch(IndexTrial trial, TableFacts tables) {
    this.trial = trial;
    this.tables = tables;
  }

  /**
   * A proposal that helps.
   *
   * @param proposal the indexes
   * @param tables the tables at which it helps
   */
  record Found(Proposal proposal, Set<String> tables) {}

  /**
   * The best proposal; empty if no index helps.
   *
   * @param forms what is planned
   * @param sources the sources for which indexes are tried
   * @param chosen the indexes that are there already
   * @param all all forms of the query, none of which may cost more than before
   */
  Optional<Found> best(
      List<JudgedForm> forms,
      List<BlockSource> sources,
      List<ProposedIndex> chosen,
      List<JudgedForm> all) {
    Set<Proposal> proposals = new LinkedHashSet<>();
    int most = 0;
    for (BlockSource source : sources) {
      if (source.table() != null) {
        String table = source.table().name();
        Wishes wishes = source.wishes();
        most = Math.max(most, wishes.mostSought());
        proposals.addAll(ProposalMaker.make(table, wishes, column -> tables.isMark(table, column)));
      }
    }
    if (proposals.isEmpty()) {
      return Optional.empty();
    }
    PlanScore fresh = score(forms, chosen, false).orElseThrow();
    List<Rated> rated = rated(forms, proposals, chosen, fresh, most);
    int before = all.size() == forms.size() ? 0 : cost(all, chosen, false);
    return rated.stream()
        .sorted(Rated.ORDER)
        .filter(
            each ->
                all.size() == forms.size()
                    || cost(all, with(chosen, each.proposal), false) < before)
        .findFirst()
        .map(each -> new Found(each.proposal, each.fresh.helped(fresh)));
  }

  private List<Rated> rated(
      List<JudgedForm> forms,
      Set<Proposal> proposals,
      List<ProposedIndex> chosen,
      PlanScore fresh,
      int most) {
    List<Rated> rated = new ArrayList<>();
    for (Proposal proposal : proposals) {
      List<ProposedIndex> indexes = with(chosen, proposal);
      Optional<PlanScore> now =
          score(forms, indexes, false)
              .filter(score -> score.used().containsAll(IndexTrial.names(indexes, chosen.size())))
              .filter(score -> score.cost() < fresh.cost());
      Optional<PlanScore> later =
          now.isEmpty()
              ? now
              : score(forms, indexes, true)
                  .filter(score -> score.cost() <= cost(forms, chosen, true));
      if (now.isPresent() && later.isPresent()) {
        Rated found = new Rated(proposal, now.get(), later.get());
        rated.add(found);
        if (found.isPerfect(most)) {
          break;
        }
      }
    }
    return rated;
  }

  /** What forms cost with these indexes, in a new database and in one that has grown. */
  int cost(List<JudgedForm> forms, List<ProposedIndex> indexes) {
    return cost(forms, indexes, false) + cost(forms, indexes, true);
  }

  private int cost(List<JudgedForm> forms, List<ProposedIndex> indexes, boolean grown) {
    return score(forms, indexes, grown).orElseThrow().cost();
  }

  private static List<ProposedIndex> with(List<ProposedIndex> chosen, Proposal proposal) {
    List<ProposedIndex> all = new ArrayList<>(chosen);
    all.addAll(proposal.indexes());
    return all;
  }

  /** What the plans with further indexes are like; empty if SQLite refuses one of these. */
  Optional<PlanScore> score(List<JudgedForm> forms, List<ProposedIndex> indexes, boolean grown) {
    List<String> statements = forms.stream().map(form -> form.form().sql()).toList();
    Optional<List<List<PlanStep>>> plans = trial.plan(statements, indexes, grown);
    return plans.map(found -> PlanScore.of(forms, found, tables));
  }

  /** A proposal, and what becomes of the plans of a new database and of one that has grown. */
  private record Rated(Proposal proposal, PlanScore fresh, PlanScore grown) {

    static final Comparator<Rated> ORDER =
        Comparator.<Rated>comparingInt(Rated::cost)
            .thenComparing(rated -> rated.proposal.scope())
            .thenComparingInt(rated -> rated.proposal.indexes().size())
            .thenComparingInt(rated -> -rated.fresh.sought())
            .thenComparingInt(rated -> rated.proposal.entries());

    int cost() {
      return fresh.cost() + grown.cost();
    }

    /** Whether nothing behind it can be better. */
    boolean isPerfect(int most) {
      return cost() == 0 && fresh.sought() >= most && proposal.scope() == Proposal.Scope.ALL;
    }
  }
}
