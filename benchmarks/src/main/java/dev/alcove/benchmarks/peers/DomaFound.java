// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import org.seasar.doma.Embedded;
import org.seasar.doma.Entity;

/** A message with its session for Doma, whose embeddable parts are of one row. */
@Entity
record DomaFound(
    @Embedded(prefix = "m_") DomaFoundMessage message,
    @Embedded(prefix = "s_") DomaFoundSession session) {

  Found toFound() {
    return new Found(message.toMessage(), session.toSession());
  }
}
