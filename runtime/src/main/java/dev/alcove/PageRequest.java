// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.InvalidPageException;
import dev.alcove.statement.PagePosition;
import dev.alcove.statement.PagePosition.Side;
import dev.alcove.statement.PageToken;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a query's rows is wanted: the first, the last, the one around a row, or the one
 * beside another page. A page lies at a row, not at a number of rows, so rows that come or go
 * elsewhere move nothing, and the thousandth page costs what the first one costs.
 *
 * <p>Immutable; may be used by any thread.
 */
public final class PageRequest {
  private final PagePosition position;
  private final @Nullable Object anchor;

  private PageRequest(PagePosition position, @Nullable Object anchor) {
    this.position = position;
    this.anchor = anchor;
  }

  /**
   * The first page.
   *
   * @param size how many rows a page has at most
   * @throws IllegalArgumentException if the size is not positive
   */
  public static PageRequest first(int size) {
    return new PageRequest(PagePosition.end(Side.FIRST, checked(size)), null);
  }

  /**
   * The last page, in the query's order.
   *
   * @param size how many rows a page has at most
   * @throws IllegalArgumentException if the size is not positive
   */
  public static PageRequest last(int size) {
    return new PageRequest(PagePosition.end(Side.LAST, checked(size)), null);
  }

  /**
   * The page with a row in its middle; near an end of the rows, not in the middle.
   *
   * @param key the primary key of the row, in the type that its class has for it; a {@code List} of
   *     the columns' values where there are several
   * @param size how many rows a page has at most
   * @throws IllegalArgumentException if the size is not positive
   */
  public static PageRequest around(Object key, int size) {
    Objects.requireNonNull(key, "key");
    return new PageRequest(PagePosition.end(Side.AROUND, checked(size)), key);
  }

  /**
   * The request that a token was made of. Tokens are not signed: who can change one can ask for
   * another place and another size, but never for rows that the query's parameters do not choose.
   *
   * @param token what {@link #token()} gave
   * @throws InvalidPageException if the text is no token, or one of another version of Alcove
   */
  public static PageRequest parse(String token) {
    return new PageRequest(PageToken.read(Objects.requireNonNull(token, "token")), null);
  }

  private static int checked(int size) {
    if (size < 1 || size == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "A page has one row or more, and less than " + Integer.MAX_VALUE + ", not " + size);
    }
    return size;
  }

  /** How many rows the page has at most. */
  public int size() {
    return position.size();
  }

  /** The key of the row that the page is around; null for all other requests. */
  public @Nullable Object anchor() {
    return anchor;
  }

  /**
   * The request as text, which {@link #parse} reads: for a URL, or to go on after a restart. It
   * holds the values that a row is sorted by, and works for the same query with the same order and
   * parameters alone.
   *
   * @throws IllegalStateException if the request is {@link #around} a key: keep the key
   */
  public String token() {
    if (anchor != null) {
      throw new IllegalStateException("What is around a key has no token; keep the key");
    }
    return PageToken.write(position);
  }

  /** Two requests are equal if they ask for the same page. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof PageRequest)) {
      return false;
    }
    PageRequest that = (PageRequest) other;
    return Objects.equals(anchor, that.anchor)
        && PageToken.write(position).equals(PageToken.write(that.position));
  }

  @Override
  public int hashCode() {
    return Objects.hash(anchor, PageToken.write(position));
  }

  /** The side and the size, without the values. */
  @Override
  public String toString() {
    return position.side() + " " + position.size();
  }

  /** For generated code: where the page lies. Not for programs, which see no positions. */
  public PagePosition position() {
    return position;
  }

  /** For generated code: the request for this position. */
  public static PageRequest at(PagePosition position) {
    return new PageRequest(position, null);
  }
}
