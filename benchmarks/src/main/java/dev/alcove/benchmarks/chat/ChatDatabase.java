// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** The chat of all benchmarks that compare peers. */
@Database(tables = {Session.class, Message.class, IrcLine.class})
public interface ChatDatabase extends AlcoveDatabase {

  /** All there is to ask and to change. */
  ChatDao chat();
}
