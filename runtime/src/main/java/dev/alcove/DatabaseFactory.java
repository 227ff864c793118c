// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.migration.History;
import dev.alcove.schema.Schema;

/**
 * Makes the generated class of one database. Generated code implements it; {@link Alcove} finds it.
 * Stateless; each thread that opens a database makes its own.
 *
 * @param <D> the interface of the database
 */
public interface DatabaseFactory<D extends AlcoveDatabase> {
  /** The schema that the database declares. */
  Schema schema();

  /**
   * How its versions came about. Asked only where it is needed, so that an up-to-date file loads
   * none of it.
   */
  History history();

  /** Makes the database on an engine that is open. */
  D create(Engine engine);
}
