// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.irc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a log.
 *
 * @param kind what sort of line it is
 * @param minute the minute of the day, or -1 if the line has no clock
 * @param nick who speaks, if anybody does
 * @param text what is said
 */
record IrcLine(Kind kind, int minute, @Nullable String nick, String text) {
  /** The sorts of lines. */
  enum Kind {
    /** Somebody says something. */
    MESSAGE,
    /** Somebody does something. */
    ACTION,
    /** Somebody announces something to the whole channel. */
    NOTICE,
    /** The service says something, or nobody knows who. */
    SYSTEM
  }

  static final int NO_CLOCK = -1;

  private static final Pattern CLOCK = Pattern.compile("\\[(\\d\\d):(\\d\\d)\\] ?(.*)");
  private static final Pattern MESSAGE = Pattern.compile("<([^>]+)> ?(.*)");
  private static final Pattern ACTION = Pattern.compile(" ?\\* (\\S+) ?(.*)");
  private static final Pattern NOTICE = Pattern.compile("-([^:\\s]+):[^-\\s]+- ?(.*)");
  private static final Pattern RELAYED = Pattern.compile("\\(([^/\\s]+)/[^)\\s]+\\) ?(.*)");

  static IrcLine parse(String line) {
    Matcher clock = CLOCK.matcher(line);
    if (!clock.matches()) {
      String text = line.startsWith("===") ? line.substring(3).stripLeading() : line;
      return new IrcLine(Kind.SYSTEM, NO_CLOCK, null, text);
    }
    int minute = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
    String rest = clock.group(3);
    IrcLine spoken = spoken(minute, rest);
    return spoken == null ? new IrcLine(Kind.SYSTEM, minute, null, rest) : spoken;
  }

  private static @Nullable IrcLine spoken(int minute, String rest) {
    IrcLine message = match(MESSAGE, Kind.MESSAGE, minute, rest);
    if (message != null) {
      return message;
    }
    IrcLine action = match(ACTION, Kind.ACTION, minute, rest);
    if (action != null) {
      return action;
    }
    IrcLine notice = match(NOTICE, Kind.NOTICE, minute, rest);
    return notice == null ? match(RELAYED, Kind.NOTICE, minute, rest) : notice;
  }

  private static @Nullable IrcLine match(Pattern pattern, Kind kind, int minute, String rest) {
    Matcher matcher = pattern.matcher(rest);
    return matcher.matches() ? new IrcLine(kind, minute, matcher.group(1), matcher.group(2)) : null;
  }
}
