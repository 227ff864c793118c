// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL in the form that SQLite gets: named variables numbered, lists cut out, everything else as the
 * user wrote it.
 *
 * <p>A name keeps its number wherever it occurs. Single values are numbered first, in the order of
 * the text, and lists after them, so that a list can be expanded at run time into further numbers
 * without touching the others. Variables that have no name in the text stay as they are. Immutable.
 */
public final class SqlTemplate {

  /**
   * A name and its number.
   *
   * @param name the variable's name without its sigil
   * @param number what follows the question mark in {@link SqlTemplate#text()}, from 1
   * @param isList true if the name stands for a list
   */
  public record Binding(String name, int number, boolean isList) {}

  /** A part of the statement: the parts in their order make up the whole. */
  public sealed interface Fragment {}

  /**
   * SQL as it stands.
   *
   * @param sql never empty
   */
  public record Text(String sql) implements Fragment {}

  /**
   * The place of a list. Text before and after holds the parentheses.
   *
   * @param binding the list's name and number
   */
  public record ListSlot(Binding binding) implements Fragment {}

  private final String original;
  private final List<Piece> pieces;
  private final List<Binding> bindings;

  private SqlTemplate(String original, List<Piece> pieces, Collection<Binding> bindings) {
    this.original = original;
    this.pieces = List.copyOf(pieces);
    this.bindings = List.copyOf(bindings);
  }

  /** Begins a template for this text. */
  public static Builder builder(String sql) {
    return new Builder(sql);
  }

  /** The template without lists or replacements. */
  public static SqlTemplate of(String sql) {
    return builder(sql).build();
  }

  /** The text that the template was made from. */
  public String original() {
    return original;
  }

  /**
   * The whole statement with each list as a single variable, {@code IN (?3)}: what SQLite can
   * prepare.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The names with their numbers, by number. */
  public List<Binding> bindings() {
    return bindings;
  }

  /** The statement cut at its lists; one text if it has none. */
  public List<Fragment> fragments() {
    List<Fragment> fragments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      Binding list = piece.list();
      if (list == null) {
        text.append(piece.text());
      } else {
        addText(fragments, text);
        fragments.add(new ListSlot(list));
      }
    }
    addText(fragments, text);
    return List.copyOf(fragments);
  }

  private static void addText(List<Fragment> fragments, StringBuilder text) {
    if (!text.isEmpty()) {
      fragments.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  /**
   * The place in {@link #original()} that an offset into {@link #text()} comes from; offsets beyond
   * the end give its end.
   */
  public int toOriginal(int offset) {
    int end = 0;
    for (Piece piece : pieces) {
      int begin = end;
      end += piece.text().length();
      if (offset < end) {
        return piece.originOf(offset - begin);
      }
    }
    return original.length();
  }

  /** Whether what stands at an offset into {@link #text()} was taken over, not put in its place. */
  public boolean isOriginal(int offset) {
    int end = 0;
    for (Piece piece : pieces) {
      end += piece.text().length();
      if (offset < end) {
        return piece.isVerbatim();
      }
    }
    return false;
  }

  /** Where the text stands in {@link #text()} that replaces a stretch; null if none does. */
  public @Nullable Span replacement(Span replaced) {
    int begin = 0;
    for (Piece piece : pieces) {
      int end = begin + piece.text().length();
      if (!piece.isVerbatim() && piece.origin().equals(replaced)) {
        return new Span(begin, end);
      }
      begin = end;
    }
    return null;
  }

  /** Collects what shall become of a text. Not safe for several threads. */
  public static final class Builder {

    private final String sql;
    private final Set<String> lists = new LinkedHashSet<>();
    private final List<String> numbering = new ArrayList<>();
    private final List<Edit> replacements = new ArrayList<>();

    private Builder(String sql) {
      this.sql = sql;
    }

    /** Cuts out the variables of this name, for a list. */
    public Builder list(String name) {
      lists.add(name);
      return this;
    }

    /**
     * Gives these names the numbers from 1 on, whether they occur or not, so that variants of a
     * statement agree.
     */
    public Builder numbering(Collection<String> names) {
      numbering.addAll(names);
      return this;
    }

    /**
     * Puts other text in the place of a stretch; the variables in that stretch are gone. The new
     * text is taken as it is. To drop a stretch, replace it by a blank, so that its neighbours
     * don't grow together.
     */
    public Builder replace(Span span, String text) {
      replacements.add(new Edit(span, text, null));
      return this;
    }

    /**
     * Makes the template.
     *
     * @throws IllegalArgumentException if replacements overlap or reach beyond the text
     */
    public SqlTemplate build() {
      EditList edits = new EditList(sql, replacements);
      List<Variable> variables =
          StatementOutline.of(sql).variables().stream().filter(v -> edits.keeps(v.span())).toList();
      Map<String, Binding> bindings = number(variables);
      for (Variable variable : variables) {
        Binding binding = bindings.get(variable.name());
        if (binding != null) {
          edits.add(Edit.bind(variable, binding));
        }
      }
      return new SqlTemplate(sql, edits.pieces(), bindings.values());
    }

    private Map<String, Binding> number(List<Variable> variables) {
      Set<String> names = new LinkedHashSet<>(numbering);
      variables.stream()
          .map(Variable::name)
          .filter(name -> !lists.contains(name))
          .forEach(names::add);
      variables.stream().map(Variable::name).forEach(names::add);
      Map<String, Binding> bindings = new LinkedHashMap<>();
      for (String name : names) {
        bindings.put(name, new Binding(name, bindings.size() + 1, lists.contains(name)));
      }
      return bindings;
    }
  }
}
