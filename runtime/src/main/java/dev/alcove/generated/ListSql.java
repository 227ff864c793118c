// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement with one or more {@code IN (:list)}, cut at the lists.
 *
 * <p>Its other parameters are numbered {@code ?1} to {@code ?k}; the variables of the lists get the
 * numbers after them. May be used by any thread.
 *
 * @see <a href="https://sqlite.org/lang_expr.html#the_in_and_not_in_operators">The IN and NOT IN
 *     operators</a>
 */
public final class ListSql {
  private static final int MAX_TEXTS = 64;

  private final String[] fragments;
  private final int scalars;
  private final String summary;

  /** Which of a call's lists it takes, in its order; null for all of them. */
  private final int @Nullable [] places;

  /** The latest texts. Guarded by itself; the order is that of use. */
  private final Map<ListShape, String> texts = new LinkedHashMap<>(16, 0.75f, true);

  private ListSql(String[] fragments, int @Nullable [] places) {
    this.fragments = fragments;
    this.places = places;
    this.scalars = VariableNumbers.highest(fragments);
    this.summary = summary(fragments);
  }

  /**
   * Makes a statement of its fragments.
   *
   * @param fragments one more than there are lists; each but the last ends with the bracket that
   *     opens a list, and the next one starts with the bracket that closes it
   */
  public static ListSql of(String... fragments) {
    return new ListSql(fragments.clone(), null);
  }

  /**
   * The same statement as one form of several, which takes only some of a call's lists.
   *
   * @param lists the places of its lists among those of the call, from 0, in its order
   */
  public ListSql taking(int... lists) {
    return new ListSql(fragments, lists.clone());
  }

  /** Those of a call's lists that this form takes. */
  ListArgument[] pick(ListArgument[] lists) {
    if (places == null) {
      return lists;
    }
    ListArgument[] picked = new ListArgument[places.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = lists[places[i]];
    }
    return picked;
  }

  /** How many variable numbers the statement itself uses. */
  int scalars() {
    return scalars;
  }

  int lists() {
    return fragments.length - 1;
  }

  /**
   * The statement for lists of this shape: the same text object again and again while it is kept.
   */
  String text(ListShape shape) {
    synchronized (texts) {
      String text = texts.get(shape);
      if (text == null) {
        text = write(shape);
        texts.put(shape, text);
        if (texts.size() > MAX_TEXTS) {
          texts.remove(texts.keySet().iterator().next());
        }
      }
      return text;
    }
  }

  private String write(ListShape shape) {
    StringBuilder text = new StringBuilder(fragments[0]);
    int variable = scalars + 1;
    for (int i = 0; i < lists(); i++) {
      if (shape.isTable(i)) {
        // Like the elements of a written list, "+value" has no affinity, so it takes that of the
        // left side. A bare column would have one, and a TEXT column would not match numbers.
        text.append("SELECT +value FROM temp.").append(TempLists.name(shape.table(i)));
      } else {
        appendVariables(text, variable, shape.variables(i));
        variable += shape.variables(i);
      }
      text.append(fragments[i + 1]);
    }
    return text.toString();
  }

  /** The SQL for messages, with dots for the elements of the lists. */
  @Override
  public String toString() {
    return summary;
  }

  private static String summary(String[] fragments) {
    StringBuilder summary = new StringBuilder(fragments[0]);
    for (int i = 1; i < fragments.length; i++) {
      summary.append("...").append(fragments[i]);
    }
    return summary.toString();
  }

  private static void appendVariables(StringBuilder text, int first, int count) {
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "?" : ",?").append(first + i);
    }
  }
}
