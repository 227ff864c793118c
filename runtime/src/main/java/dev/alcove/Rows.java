// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, read one by one as they are asked for, so that a result need not fit into
 * memory. They are of one state of the database; whether rows that the same thread writes meanwhile
 * are among them is open.
 *
 * <pre>{@code
 * try (Rows<Message> messages = dao.all()) {
 *   for (Message message : messages) {
 *     writer.write(message);
 *   }
 * }
 * }</pre>
 *
 * <p>They keep a connection until they are closed; after the last row, and when reading a row
 * fails, they close themselves. Rows that were opened in a transaction or snapshot end with it.
 * Other threads that wait for the connection meanwhile give up after the busy timeout, with a
 * {@code BusyException} that tells where the rows were opened; so does closing the database.
 *
 * <p>Used by the thread that opened them; anything else, and use after the end, raises a {@code
 * TransactionException}.
 *
 * @param <T> what a row becomes
 */
public interface Rows<T extends @Nullable Object> extends Iterable<T>, AutoCloseable {
  /**
   * The rows in order. They can be walked once.
   *
   * @throws dev.alcove.error.TransactionException if they have been asked for before
   */
  @Override
  Iterator<T> iterator();

  /** Gives the connection back; later calls do nothing. */
  @Override
  void close();
}
