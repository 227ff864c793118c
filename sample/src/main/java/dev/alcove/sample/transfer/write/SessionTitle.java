// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;

/** The title of a session: its own, or the beginning of what was said first. */
final class SessionTitle {
  private static final int LENGTH = 60;

  private SessionTitle() {}

  static String of(DraftSession session) {
    String title = session.title;
    if (title != null && !title.isBlank()) {
      return title;
    }
    for (DraftMessage message : session.messages) {
      String content = message.content;
      if (content != null && !content.isBlank()) {
        return beginningOf(content.strip());
      }
    }
    return "Untitled";
  }

  private static String beginningOf(String content) {
    String line = content.lines().findFirst().orElse(content);
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
