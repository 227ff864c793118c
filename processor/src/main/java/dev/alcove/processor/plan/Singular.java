// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of what an English word in the plural names. It knows what is common in the names of lists,
 * and has no answer rather than a wrong one where a word seems to be no plural.
 */
final class Singular {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("aliases", "alias"),
          Map.entry("bonuses", "bonus"),
          Map.entry("buses", "bus"),
          Map.entry("children", "child"),
          Map.entry("cookies", "cookie"),
          Map.entry("criteria", "criterion"),
          Map.entry("indices", "index"),
          Map.entry("matrices", "matrix"),
          Map.entry("menus", "menu"),
          Map.entry("movies", "movie"),
          Map.entry("people", "person"),
          Map.entry("shoes", "shoe"),
          Map.entry("statuses", "status"),
          Map.entry("vertices", "vertex"));

  /** Words that are the same for one and for many. */
  private static final List<String> INVARIANT = List.of("news", "series", "species");

  /** How words end for one and for many, the more special first; null where they are no plurals. */
  private record Ending(String many, @Nullable String one, int shortest) {}

  private static final List<Ending> ENDINGS = endings();

  private Singular() {}

  private static List<Ending> endings() {
    List<Ending> endings = new ArrayList<>();
    for (String singular : new String[] {"ss", "us", "sis"}) {
      endings.add(new Ending(singular, null, 0));
    }
    // Short words keep their e: ties, toes.
    endings.add(new Ending("ies", "y", 5));
    endings.add(new Ending("oes", "o", 5));
    endings.add(new Ending("yses", "ysis", 0));
    // Not all that end so: caches, niches.
    for (String one : new String[] {"ss", "x", "sh", "zz", "tch", "rch", "nch", "oach", "each"}) {
      endings.add(new Ending(one + "es", one, 0));
    }
    endings.add(new Ending("s", "", 0));
    return endings;
  }

  /** The singular; null if the word seems to be none in the plural. */
  static @Nullable String of(String name) {
    int last = name.length();
    while (last > 0 && !Character.isUpperCase(name.charAt(last - 1))) {
      last--;
    }
    // The last of the words that a name is made of: Children of blockedChildren.
    int start = Math.max(0, last - 1);
    String word = name.substring(start).toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return name.substring(0, start + 1) + irregular.substring(1);
    }
    if (INVARIANT.contains(word) || name.length() < 3) {
      return null;
    }
    for (Ending ending : ENDINGS) {
      if (name.endsWith(ending.many) && word.length() >= ending.shortest) {
        return ending.one == null
            ? null
            : name.substring(0, name.length() - ending.many.length()) + ending.one;
      }
    }
    return null;
  }
}
