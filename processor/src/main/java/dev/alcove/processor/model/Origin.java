// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A place in the user's source, as a handle. Only the room {@code report} can turn it back into an
 * element, an annotation or an annotation value; everyone else just carries it along.
 *
 * @param id key into the register of places; 0 is "nowhere"
 * @param label the user's name for the thing, such as {@code MessageDao.history}
 */
public record Origin(int id, String label) {

  /** No place: for models that tests build by hand. */
  public static final Origin NONE = new Origin(0, "?");

  @Override
  public String toString() {
    return label;
  }
}
