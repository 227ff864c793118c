// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.MessageDao;
import dev.alcove.sample.store.SessionSummary;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How sessions and messages look on the screen. Times are in UTC. */
final class Screen {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PrintWriter out;

  Screen(PrintWriter out) {
    this.out = out;
  }

  /** A line for a session, and one for what was said last. */
  void session(SessionSummary session) {
    out.printf(
        "%s %s  %s  %s%s%s%n",
        session.pinned() ? "*" : " ",
        session.id(),
        session.title(),
        Counted.of(session.messageCount(), "message"),
        session.unreadCount() == 0 ? "" : ", " + session.unreadCount() + " unread",
        session.groupName() == null ? "" : "  [" + session.groupName() + "]");
    out.printf("    %s  %s%n", time(session.updatedAt()), Excerpt.of(session.lastMessage()));
  }

  /** Messages in their order; an answer names what it answers. */
  void messages(List<Message> messages, MessageDao dao) {
    List<String> parentIds =
        messages.stream().map(Message::parentId).filter(Objects::nonNull).distinct().toList();
    Map<String, Message> parents = dao.byIds(parentIds);
    for (Message message : messages) {
      message(message, parents.get(Objects.toString(message.parentId(), "")), 0);
    }
  }

  /** A message, set in by its depth in a thread. */
  void message(Message message, @Nullable Message parent, int depth) {
    String margin = "  ".repeat(depth);
    out.printf(
        "%s%s  %s  (%s)%n", margin, time(message.createdAt()), speaker(message), message.id());
    if (parent != null) {
      out.printf("%s  > %s: %s%n", margin, speaker(parent), Excerpt.of(parent.content()));
    }
    out.println(
        Objects.toString(message.content(), "")
            .lines()
            .map(line -> margin + "  " + line)
            .collect(Collectors.joining(System.lineSeparator())));
  }

  /** The speaker's name, or the role where no name is known. */
  static String speaker(Message message) {
    return message.author() == null
        ? message.role().name().toLowerCase(Locale.ROOT)
        : message.author();
  }

  /** A time, to the minute. */
  static String time(Instant time) {
    return TIME.format(time);
  }
}
