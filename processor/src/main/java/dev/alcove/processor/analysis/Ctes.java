// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Query.Cte;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The common table expressions that a query can name: its own, then those around it. */
final class Ctes {

  /** Types and nullness have few steps to go, so that repeating comes to an end long before. */
  private static final int MOST_ROUNDS = 12;

  /** One of them, analysed when it is first named. */
  static final class Entry {

    private final Cte cte;
    private final Ctes home;
    private final Scope outer;
    private @Nullable Typed result;
    private @Nullable Typed assumed;
    private boolean isRunning;
    private boolean isRecursive;

    Entry(Cte cte, Ctes home, Scope outer) {
      this.cte = cte;
      this.home = home;
      this.outer = outer;
    }

    Cte cte() {
      return cte;
    }

    Ctes home() {
      return home;
    }

    Scope outer() {
      return outer;
    }

    /** Its result; of a recursive one, what its first part gives until more is known. */
    Typed typed(BiFunction<Entry, Cte, Typed> analysis) {
      if (result != null) {
        return result;
      }
      if (isRunning) {
        isRecursive = true;
        if (assumed == null) {
          throw new UnclearException();
        }
        return assumed;
      }
      isRunning = true;
      Typed typed = analysis.apply(this, cte);
      for (int round = 0; isRecursive && !covers(assumed, typed); round++) {
        if (round == MOST_ROUNDS) {
          throw new UnclearException();
        }
        assumed = either(assumed, typed);
        typed = analysis.apply(this, cte);
      }
      isRunning = false;
      result = named(typed);
      return result;
    }

    /** Tells what the first part gives, for the parts that name this entry itself. */
    void assume(Typed first) {
      if (assumed == null) {
        assumed = named(new Typed(first.columns(), false, false));
      }
    }

    private Typed named(Typed typed) {
      List<String> names = cte.columns();
      if (names.isEmpty()) {
        return typed;
      }
      if (names.size() != typed.columns().size()) {
        throw new UnclearException();
      }
      List<Typed.Column> columns = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        columns.add(new Typed.Column(names.get(i), typed.columns().get(i).fact()));
      }
      return new Typed(columns, typed.atMostOne(), typed.exactlyOne(), typed.key());
    }

    private static boolean covers(@Nullable Typed assumed, Typed typed) {
      if (assumed == null || assumed.columns().size() != typed.columns().size()) {
        throw new UnclearException();
      }
      for (int i = 0; i < typed.columns().size(); i++) {
        Value before = assumed.columns().get(i).value();
        Value both = before.or(typed.columns().get(i).value());
        boolean same =
            both.type() == before.type()
                && both.nullness() == before.nullness()
                && both.isFinite() == before.isFinite();
        if (!same) {
          return false;
        }
      }
      return true;
    }

    private static Typed either(@Nullable Typed assumed, Typed typed) {
      if (assumed == null) {
        throw new UnclearException();
      }
      List<Typed.Column> columns = new ArrayList<>();
      for (int i = 0; i < typed.columns().size(); i++) {
        columns.add(assumed.columns().get(i).or(typed.columns().get(i)));
      }
      return new Typed(columns, false, false);
    }
  }

  private final @Nullable Ctes around;
  private final List<Entry> entries = new ArrayList<>();

  Ctes(@Nullable Ctes around) {
    this.around = around;
  }

  /** These and the ones of a WITH. */
  Ctes and(List<Cte> ctes, Scope outer) {
    if (ctes.isEmpty()) {
      return this;
    }
    Ctes more = new Ctes(this);
    ctes.forEach(cte -> more.entries.add(new Entry(cte, more, outer)));
    return more;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The entry of this name; null if there is none. */
  @Nullable Entry find(String name) {
    for (Ctes ctes = this; ctes != null; ctes = ctes.around) {
      for (Entry entry : ctes.entries) {
        if (SqlName.same(entry.cte.name(), name)) {
          return entry;
        }
      }
    }
    return null;
  }
}
