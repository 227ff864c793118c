// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to offer for a name that does not exist.
 *
 * @param closest the name that was most likely meant, or null if none is near
 * @param candidates the names nearest to the wrong one, at most {@value #MAX_CANDIDATES}, in
 *     alphabetical order
 * @param omitted how many more names there are
 */
public record Suggestion(@Nullable String closest, List<String> candidates, int omitted) {

  /** How many names a message lists. */
  public static final int MAX_CANDIDATES = 8;

  /** Copies the list. */
  public Suggestion {
    candidates = List.copyOf(candidates);
  }

  /** Looks among the names that exist; names that occur twice count once. */
  public static Suggestion of(String wrong, Collection<String> existing) {
    List<String> nearest =
        existing.stream()
            .distinct()
            .sorted(Comparator.naturalOrder())
            .sorted(byDistance(wrong))
            .toList();
    List<String> candidates = nearest.stream().limit(MAX_CANDIDATES).sorted().toList();
    String first = nearest.isEmpty() ? null : nearest.get(0);
    boolean isNear = first != null && distance(wrong, first) <= tolerance(wrong, first);
    return new Suggestion(isNear ? first : null, candidates, nearest.size() - candidates.size());
  }

  /**
   * The name that was most likely meant: equal but for case, equal in snake case, or at most two
   * typing errors away (one for names of up to four letters). Null if none is so near; the
   * alphabetically first of several.
   */
  public static @Nullable String closest(String wrong, Collection<String> existing) {
    return of(wrong, existing).closest();
  }

  private static Comparator<String> byDistance(String wrong) {
    return Comparator.comparingInt(name -> distance(wrong, name));
  }

  private static int tolerance(String a, String b) {
    int length = Math.max(a.length(), b.length());
    if (length <= 2) {
      return 0;
    }
    return length <= 4 ? 1 : 2;
  }

  private static int distance(String wrong, String name) {
    String target = SqlName.fold(name);
    return Stream.of(SqlName.fold(wrong), SqlName.snakeCase(wrong))
        .mapToInt(form -> EditDistance.between(form, target))
        .reduce(Integer.MAX_VALUE, Math::min);
  }
}
