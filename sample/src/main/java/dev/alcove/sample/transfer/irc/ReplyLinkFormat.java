// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.irc;

import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;

/** Reply links of a log. They are read with their log, so alone there is nothing to do. */
public final class ReplyLinkFormat implements ImportFormat {
  private static final String ENDING = ".annotation.txt";

  @Override
  public String name() {
    return "reply links of an IRC log";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return !head.lines().isEmpty()
        && head.lines().stream().allMatch(line -> ReplyLinks.LINE.matcher(line).matches());
  }

  @Override
  public void read(ImportInput input, SessionSink sink) {
    String name = input.source().fileName();
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : null;
    if (stem == null
        || (input.source().sibling(stem + ".raw.txt") == null
            && input.source().sibling(stem + ".txt") == null
            && input.source().sibling(stem + ".log") == null)) {
      sink.note(null, null, "The log to which these links belong is not beside it.");
    }
  }
}
