// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/** One item of a parameter or a result. */
public sealed interface Element {

  /** Its Java type. */
  TypeRef type();

  /**
   * A single value.
   *
   * @param type its type
   * @param nullable whether Java may see null
   * @param conversion how it is stored
   */
  record Scalar(TypeRef type, boolean nullable, Conversion conversion) implements Element {}

  /**
   * An object of several columns.
   *
   * @param type its type
   * @param nullable whether Java may see null
   * @param rowClass its class
   */
  record Row(TypeRef type, boolean nullable, RowClass rowClass) implements Element {}

  /**
   * Nothing: {@code void} or {@code Void}.
   *
   * @param type the type as written
   */
  record Nothing(TypeRef type) implements Element {}

  /**
   * SQL of the run time, {@code dev.alcove.SqlQuery}.
   *
   * @param type the type as written
   */
  record Sql(TypeRef type) implements Element {}

  /**
   * Which page is wanted, {@code dev.alcove.PageRequest}; only parameters have it.
   *
   * @param type the type as written
   */
  record Paging(TypeRef type) implements Element {}

  /**
   * An enum that says how a query sorts; only parameters have it.
   *
   * @param type the enum
   * @param orders its constants
   */
  record Order(TypeRef type, List<SortOrder> orders) implements Element {

    /** Copies the list. */
    public Order {
      orders = List.copyOf(orders);
    }
  }

  /**
   * A type that cannot stand here.
   *
   * @param type the type
   * @param reason a clause that says why, such as {@code "is not generic-free"}
   */
  record Unsupported(TypeRef type, String reason) implements Element {}
}
