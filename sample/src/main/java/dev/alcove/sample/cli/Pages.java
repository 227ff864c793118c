// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.error.InvalidPageException;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which page of a list is wanted. */
final class Pages {

  private static final String FIRST = "first";
  private static final String LAST = "last";

  @Option(
      names = "--page",
      defaultValue = FIRST,
      description =
          "first, last, or what the line below another page says (default: ${DEFAULT-VALUE}).")
  private String page = FIRST;

  @Option(names = "--size", defaultValue = "20", description = "Rows of a page (default: 20).")
  private int size = 20;

  /** A number of rows; SQLite would take a negative one for no limit at all. */
  static int atMost(String option, int rows) {
    if (rows < 1) {
      throw new UserException(option + " counts from 1.");
    }
    return rows;
  }

  /** Reads the page. */
  <T> Page<T> read(Function<PageRequest, Page<T>> query) {
    try {
      return query.apply(request());
    } catch (InvalidPageException e) {
      throw new UserException("--page is first, last, or what a page of this list says.");
    }
  }

  private PageRequest request() {
    atMost("--size", size);
    return switch (page) {
      case FIRST -> PageRequest.first(size);
      case LAST -> PageRequest.last(size);
      default -> PageRequest.parse(page);
    };
  }

  /** How many things there are, and the way to those that are not shown. */
  static String footer(Page<?> shown, long count, String thing) {
    StringBuilder footer = new StringBuilder("-- ");
    if (shown.items().size() < count) {
      footer.append(shown.items().size()).append(" of ");
    }
    footer.append(Counted.of(count, thing));
    if (shown.hasPrevious()) {
      footer.append("; previous: --page ").append(shown.previous().token());
    }
    if (shown.hasNext()) {
      footer.append("; next: --page ").append(shown.next().token());
    }
    return footer.toString();
  }
}
