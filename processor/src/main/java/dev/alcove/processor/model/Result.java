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
 * @param mapKey a map's key; null for anything else
 * @param mapKeyColumn the result column that gives the key; empty where {@code @MapKey} is absent
 * @param origin the method's return type, or the method
 */
public record Result(
    TypeRef type,
    boolean nullable,
    Container container,
    Element element,
    Element.@Nullable Scalar mapKey,
    String mapKeyColumn,
    Origin origin) {

  /** This result with rows of the same class, read otherwise. */
  Result withRowClass(RowClass rowClass) {
    Element row = new Element.Row(element.type(), ((Element.Row) element).nullable(), rowClass);
    return new Result(type, nullable, container, row, mapKey, mapKeyColumn, origin);
  }
}
