// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import org.jspecify.annotations.Nullable;

/** Changeable, as forms of user interfaces are. */
public final class Filter {
  private @Nullable String chat;
  private int from;

  public Filter(@Nullable String chat, int from) {
    this.chat = chat;
    this.from = from;
  }

  public @Nullable String getChat() {
    return chat;
  }

  public void setChat(@Nullable String chat) {
    this.chat = chat;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }
}
