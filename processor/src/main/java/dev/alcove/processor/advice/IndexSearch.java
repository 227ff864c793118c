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
   * The best proposal; empty if no index helps.
   *
   * @param forms what is planned
   * @param sources the sources for which indexes are tried
   * @param mustSeek whether an order by an index does not help, since hardly a row is wanted
   */
  Optional<Proposal> best(List<JudgedForm> forms, List<BlockSource> sources, boolean mustSeek) {
    Set<Proposal> proposals = new LinkedHashSet<>();
    int most = 0;
    for (BlockSource source : sources) {
      if (source.table() != null) {
        String table = source.table().name();
        Wishes wishes = WishReader.read(source);
        most = Math.max(most, wishes.mostSought());
        proposals.addAll(ProposalMaker.make(table, wishes, column -> tables.isMark(table, column)));
      }
    }
    if (proposals.isEmpty()) {
      return Optional.empty();
    }
    PlanScore fresh = score(forms, List.of(), false).orElseThrow();
    PlanScore grown = score(forms, List.of(), true).orElseThrow();
    List<Rated> rated = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Optional<PlanScore> now =
          score(forms, proposal.indexes(), false)
              .filter(score -> score.used() == proposal.indexes().size())
              .filter(score -> score.isBetterThan(fresh, mustSeek));
      Optional<PlanScore> later =
          now.isEmpty()
              ? now
              : score(forms, proposal.indexes(), true)
                  .filter(score -> !grown.isBetterThan(score, false));
      if (now.isPresent() && later.isPresent()) {
        rated.add(new Rated(proposal, now.get(), later.get()));
        if (rated.get(rated.size() - 1).isPerfect(most)) {
          break;
        }
      }
    }
    return rated.stream().min(Rated.ORDER).map(Rated::proposal);
  }

  /** The forms whose plans a proposal leaves as costly as they were. */
  List<JudgedForm> unhelped(List<JudgedForm> forms, Proposal proposal) {
    return forms.stream()
        .filter(
            form -> {
              List<JudgedForm> one = List.of(form);
              PlanScore before = score(one, List.of(), false).orElseThrow();
              PlanScore after = score(one, proposal.indexes(), false).orElseThrow();
              return !after.isBetterThan(before, false);
            })
        .toList();
  }

  /** What the plans with further indexes are like; empty if SQLite refuses one of these. */
  private Optional<PlanScore> score(
      List<JudgedForm> forms, List<ProposedIndex> indexes, boolean grown) {
    List<String> statements = forms.stream().map(form -> form.form().sql()).toList();
    Optional<List<List<PlanStep>>> plans = trial.plan(statements, indexes, grown);
    return plans.map(found -> PlanScore.of(forms, found, tables));
  }

  /** A proposal, and what becomes of the plans of a new database and of one that has grown. */
  private record Rated(Proposal proposal, PlanScore fresh, PlanScore grown) {

    static final Comparator<Rated> ORDER =
        Comparator.<Rated>comparingInt(rated -> rated.fresh.always() + rated.grown.always())
            .thenComparingInt(rated -> rated.fresh.all() + rated.grown.all())
            .thenComparing(rated -> rated.proposal.scope())
            .thenComparingInt(rated -> rated.proposal.indexes().size())
            .thenComparingInt(rated -> -rated.fresh.sought())
            .thenComparingInt(rated -> rated.proposal.entries());

    /** Whether nothing behind it can be better. */
    boolean isPerfect(int most) {
      return fresh.all() + grown.all() == 0
          && fresh.sought() >= most
          && proposal.scope() == Proposal.Scope.ALL;
    }
  }
}
