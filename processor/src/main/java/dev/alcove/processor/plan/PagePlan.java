// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.PagedQuery;
import dev.alcove.processor.model.Conversion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads one page of a query's rows.
 *
 * @param signature the declaration
 * @param call the statement and its values
 * @param rows what becomes of its rows
 * @param paging the name of the local that reads the page
 * @param request the parameter that says which page
 * @param key the parts of the key by which a row is known; empty if rows have none
 */
public record PagePlan(
    Signature signature,
    SqlCall call,
    ResultPlan rows,
    String paging,
    String request,
    List<KeyPart> key)
    implements MethodPlan {

  /**
   * A part of the key.
   *
   * @param parameter the number of its parameter
   * @param local the name of a local for it
   * @param conversion how it is stored
   */
  public record KeyPart(int parameter, String local, Conversion conversion) {}

  /** Copies the list. */
  public PagePlan {
    key = List.copyOf(key);
  }

  /** The parts of a query's key, each in a local of its own. */
  static List<KeyPart> key(PagedQuery paging, Names locals) {
    return IntStream.range(0, paging.key().size())
        .mapToObj(i -> new KeyPart(paging.limit() + 1 + i, locals.take("key"), paging.key().get(i)))
        .toList();
  }
}
