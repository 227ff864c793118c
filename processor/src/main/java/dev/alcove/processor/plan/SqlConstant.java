// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL as a constant of a generated class.
 *
 * @param name the constant's name
 * @param forms the texts, by the numbers of the query's forms
 */
public record SqlConstant(String name, List<Form> forms) {

  /**
   * A text.
   *
   * @param fragments the text, cut where lists are put in at run time; one fragment if there is
   *     none
   * @param lists the lists' places among those of the query; for the only form all of them
   * @param comment what is in it, for readers; empty where a call has no choice
   * @param order how its rows are sorted; null where they are not read page by page
   */
  public record Form(
      List<Fragment> fragments, List<Integer> lists, String comment, @Nullable PageOrder order) {

    /** A text that is not read page by page. */
    public Form(List<Fragment> fragments, List<Integer> lists, String comment) {
      this(fragments, lists, comment, null);
    }

    /** Copies the lists. */
    public Form {
      fragments = List.copyOf(fragments);
      lists = List.copyOf(lists);
    }
  }

  /**
   * Text between two lists.
   *
   * @param lines the text cut for reading; put together, they are the text
   */
  public record Fragment(List<String> lines) {

    /** Copies the list. */
    public Fragment {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the list. */
  public SqlConstant {
    forms = List.copyOf(forms);
  }

  /** Whether a call chooses the form; there may be one alone, as of an enum with one constant. */
  public boolean isChosen() {
    return !forms.get(0).comment().isEmpty();
  }

  /** Whether it is read page by page. */
  public boolean isPaged() {
    return forms.get(0).order() != null;
  }

  /** Whether lists are put in at run time. */
  public boolean hasLists() {
    return forms.stream().anyMatch(form -> form.fragments().size() > 1);
  }
}
