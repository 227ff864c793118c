// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.HashSet;
import java.util.Set;

/**
 * Hands out the names of one scope of a generated class: its members, or the locals of a method.
 *
 * <p>A name that is taken gets a trailing number: {@code row}, {@code row2}, {@code row3}. Not safe
 * for several threads.
 */
final class Names {

  /** What the language keeps for itself (JLS 3.9); none of it can name a local. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "_ abstract assert boolean break byte case catch char class const continue default do"
              .concat(" double else enum extends false final finally float for goto if implements")
              .concat(" import instanceof int interface long native new null package private")
              .concat(" protected public return short static strictfp super switch synchronized")
              .concat(" this throw throws transient true try void volatile while")
              .split(" "));

  private final Set<String> taken = new HashSet<>();

  /** A scope in which these names are taken. */
  static Names without(Iterable<String> names) {
    Names scope = new Names();
    names.forEach(scope::reserve);
    return scope;
  }

  /** Takes this very name: somebody else has chosen it. */
  void reserve(String name) {
    taken.add(name);
  }

  /** Takes the wanted name, or the first that follows it. */
  String take(String wanted) {
    String name = wanted;
    for (int number = 2; KEYWORDS.contains(name) || !taken.add(name); number++) {
      name = wanted + number;
    }
    return name;
  }
}
