// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import dev.alcove.sample.store.Role;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.Roles;
import org.jspecify.annotations.Nullable;

/** Gives messages the role that their file means. */
public final class Speakers {

  private Speakers() {}

  /**
   * Sets a message's role. A word that is not known is kept in the message's metadata, and the
   * message counts as an answer, for the store has four roles only.
   *
   * @param word the file's word for who speaks
   * @param rest where the message's metadata is collected
   * @param conversation the id of its conversation
   */
  public static void assign(
      DraftMessage message,
      @Nullable String word,
      Fields rest,
      String conversation,
      SessionSink sink) {
    Role role = Roles.of(word);
    if (role == null) {
      rest.keep("role", word);
      sink.note(
          conversation,
          message.id,
          word == null
              ? "It does not say who speaks; stored as an answer."
              : "Nobody knows the role \""
                  + word
                  + "\"; stored as an answer, the word as metadata.");
    }
    message.role = role == null ? Role.ASSISTANT : role;
  }
}
