// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.irc;

import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links beside a log: {@code 17 23 -} says that line 23 answers line 17, both counted from 0,
 * and {@code 23 23 -} that line 23 starts a conversation. All answers become links; the nearest
 * line that a line answers also becomes its parent.
 */
final class ReplyLinks {
  static final Pattern LINE = Pattern.compile("\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+-\\s*");

  private final DraftSession session;
  private final SessionSink sink;
  private final BitSet starts = new BitSet();

  ReplyLinks(DraftSession session, SessionSink sink) {
    this.session = session;
    this.sink = sink;
  }

  /** Adds the links of a file to the session. */
  void read(ImportSource annotation) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(annotation.open(), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          line(line, number);
        }
        number++;
      }
    }
  }

  /** Whether a line starts a conversation. */
  boolean starts(int line) {
    return starts.get(line);
  }

  private void line(String line, int number) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      refuse(number, "\"" + line + "\" is no link.");
      return;
    }
    int one = Integer.parseInt(matcher.group(1));
    int other = Integer.parseInt(matcher.group(2));
    int later = Math.max(one, other);
    if (later >= session.messages.size()) {
      refuse(number, "The log has no line " + later + ".");
    } else if (one == other) {
      starts.set(one);
    } else {
      link(Math.min(one, other), later);
    }
  }

  private void link(int earlier, int later) {
    DraftMessage answer = session.messages.get(later);
    DraftMessage answered = session.messages.get(earlier);
    session.links.add(new DraftLink(answer.id, answered.id));
    if (answer.parentId == null || earlier > lineOf(answer.parentId)) {
      answer.parentId = answered.id;
    }
  }

  /** Ids of lines end in the line's number. */
  private static int lineOf(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
  }

  private void refuse(int number, String reason) {
    sink.refuse(StoreTable.MESSAGE_LINKS, session.id, "reply links, line " + number, reason);
  }
}
