// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.IrcLine;
import org.seasar.doma.Entity;

/** A line of a channel for Doma. */
@Entity
record DomaLine(long id, int minute, String nick, String text) {

  IrcLine toLine() {
    return new IrcLine(id, minute, nick, text);
  }
}
