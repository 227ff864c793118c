// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a DAO method returns.
 *
 * @param type the type as declared
 * @param nullable whether null may be returned
 * @param container in what its items come
 * @param element one item; a map's value
 * @param mapKey a map's key, a value or a row; null for anything else
 * @param mapKeyColumn the result column that gives the key; empty where {@code @MapKey} is absent
 * @param origin the method's return type, or the method
 */
public record Result(
    TypeRef type,
    boolean nullable,
    Container container,
    Element element,
    @Nullable Element mapKey,
    String mapKeyColumn,
    Origin origin) {

  /** This result with items of the same type, read otherwise. */
  public Result with(Element otherElement, @Nullable Element otherKey) {
    return new Result(type, nullable, container, otherElement, otherKey, mapKeyColumn, origin);
  }
}
