// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.report;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that was not as it should be: a row that was refused, or one that was stored
 * without a part that made no sense.
 *
 * @param file the file, with its archive if it is in one
 * @param conversation the conversation's id, if it is about one
 * @param row the row's id, if it is about one
 * @param reason what is wrong and what was done, as a sentence
 */
public record ImportProblem(
    String file, @Nullable String conversation, @Nullable String row, String reason) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (conversation != null) {
      text.append(", conversation ").append(conversation);
    }
    if (row != null) {
      text.append(", row ").append(row);
    }
    return text.append(": ").append(reason).toString();
  }
}
