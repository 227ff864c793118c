// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a DAO method returns.
 *
 * @param type the type as declared; of a future or live query that which it gives
 * @param nullable whether null may be returned
 * @param container in what its items come
 * @param element one item; a map's value
 * @param mapKey a map's key, a value or a row; null for anything else
 * @param mapKeyColumn the result column that gives the key; empty where {@code @MapKey} is absent
 * @param origin the method's return type, or the method
 * @param future the future or live query that the method returns at once; null where it returns the
 *     result itself
 */
public record Result(
    TypeRef type,
    boolean nullable,
    Container container,
    Element element,
    @Nullable Element mapKey,
    String mapKeyColumn,
    Origin origin,
    @Nullable TypeRef future) {

  private static final String LIVE = "dev.alcove.LiveQuery";

  /** A result that the method itself returns. */
  public Result(
      TypeRef type,
      boolean nullable,
      Container container,
      Element element,
      @Nullable Element mapKey,
      String mapKeyColumn,
      Origin origin) {
    this(type, nullable, container, element, mapKey, mapKeyColumn, origin, null);
  }

  /** What the method declares to return. */
  public TypeRef declared() {
    return future == null ? type : future;
  }

  /** Whether it comes again whenever it has changed. */
  public boolean isLive() {
    return future != null && future.is(LIVE);
  }

  /** This result, given later by a future or a live query. */
  public Result in(TypeRef otherFuture) {
    return new Result(
        type, nullable, container, element, mapKey, mapKeyColumn, origin, otherFuture);
  }

  /** This result with items of the same type, read otherwise. */
  public Result with(Element otherElement, @Nullable Element otherKey) {
    return new Result(
        type, nullable, container, otherElement, otherKey, mapKeyColumn, origin, future);
  }
}
