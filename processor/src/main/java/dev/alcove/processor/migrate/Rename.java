// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One change of a name.
 *
 * @param from the name before
 * @param to the name after
 */
record Rename(String from, String to) {

  /**
   * Renames in an order in which no name is ever given twice: what stands in the way and stays
   * behind is moved to {@code <name>_old} first, and a circle is cut by a name for a while.
   *
   * @param names all names before
   * @param wanted the renames, each as if all happened at once
   * @param free gives names that nobody has
   */
  static List<Rename> inOrder(List<String> names, List<Rename> wanted, FreeNames free) {
    List<Rename> waiting = new ArrayList<>(evictions(names, wanted, free));
    waiting.addAll(wanted);
    Set<String> present = names.stream().map(SqlName::fold).collect(Collectors.toSet());
    List<Rename> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Rename next =
          waiting.stream()
              .filter(rename -> !present.contains(SqlName.fold(rename.to())))
              .findFirst()
              .orElseGet(() -> detour(waiting, free));
      waiting.remove(next);
      present.remove(SqlName.fold(next.from()));
      present.add(SqlName.fold(next.to()));
      ordered.add(next);
    }
    return ordered;
  }

  /** Takes a rename apart into two; the first of them. */
  private static Rename detour(List<Rename> waiting, FreeNames free) {
    Rename blocked = waiting.remove(0);
    String between = free.take(blocked.to() + "_new");
    waiting.add(new Rename(between, blocked.to()));
    return new Rename(blocked.from(), between);
  }

  private static List<Rename> evictions(List<String> names, List<Rename> wanted, FreeNames free) {
    List<Rename> evictions = new ArrayList<>();
    for (String name : names) {
      boolean goesItself = wanted.stream().anyMatch(rename -> SqlName.same(rename.from(), name));
      boolean isInTheWay = wanted.stream().anyMatch(rename -> SqlName.same(rename.to(), name));
      if (isInTheWay && !goesItself) {
        evictions.add(new Rename(name, free.take(name + "_old")));
      }
    }
    return evictions;
  }

  /** What a name has become after all of these. */
  static String follow(String name, List<Rename> renames) {
    String current = name;
    for (Rename rename : renames) {
      if (SqlName.same(rename.from(), current)) {
        current = rename.to();
      }
    }
    return current;
  }
}
