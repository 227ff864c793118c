// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

/**
 * What a position in a query's rows belongs to, as hashes: they tell mistakes, not attacks.
 * Immutable.
 */
public final class PageOwner {

  /** Nobody. */
  public static final PageOwner NONE = new PageOwner(0, 0, 0);

  private final int method;
  private final int form;
  private final int parameters;

  /**
   * Makes an owner.
   *
   * @param method the DAO method
   * @param form the SQL in this form, with its order
   * @param parameters what is bound to it
   */
  public PageOwner(int method, int form, int parameters) {
    this.method = method;
    this.form = form;
    this.parameters = parameters;
  }

  /** The hash of the DAO method. */
  public int method() {
    return method;
  }

  /** The hash of the SQL. */
  public int form() {
    return form;
  }

  /** The hash of what is bound. */
  public int parameters() {
    return parameters;
  }
}
