// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.irc;

import dev.alcove.sample.store.Role;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.ContentId;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.ImportSource;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * IRC logs: one session per file, one message per line. The date is in the file's name. A file of
 * the same name with {@code .annotation.txt} for {@code .raw.txt} or {@code .txt} holds reply
 * links.
 */
public final class IrcFormat implements ImportFormat {
  private static final Pattern SPOKEN = Pattern.compile("\\[\\d\\d:\\d\\d\\] .*");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern ENDING = Pattern.compile("(\\.raw)?\\.(txt|log)$");

  @Override
  public String name() {
    return "IRC log";
  }

  @Override
  public boolean recognises(SourceHead head) {
    long spoken = head.lines().stream().filter(line -> SPOKEN.matcher(line).matches()).count();
    long system = head.lines().stream().filter(line -> line.startsWith("===")).count();
    return spoken > 0 && (spoken + system) * 2 > head.lines().size();
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    ImportSource source = input.source();
    String stem = ENDING.matcher(source.fileName()).replaceFirst("");
    String first = input.head().lines().get(0);
    DraftSession session = new DraftSession("irc_" + stem + "_" + ContentId.of(first));
    session.title = stem;
    session.type = "channel";
    LogClock clock = new LogClock(date(source, session, sink));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(input.content(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        session.messages.add(message(session, line, clock));
      }
    }
    ImportSource annotation = source.sibling(stem + ".annotation.txt");
    if (annotation != null) {
      addLinks(annotation, session, sink);
    }
    sink.session(session);
  }

  private static LocalDate date(ImportSource source, DraftSession session, SessionSink sink) {
    LocalDate date = dateIn(source.fileName());
    if (date != null) {
      return date;
    }
    LocalDate changed = source.changedAt().atZone(ZoneOffset.UTC).toLocalDate();
    sink.note(
        session.id, null, "Its name has no date; that of the file was taken, " + changed + ".");
    return changed;
  }

  private static @Nullable LocalDate dateIn(String name) {
    Matcher matcher = DATE.matcher(name);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DraftMessage message(DraftSession session, String text, LogClock clock) {
    IrcLine line = IrcLine.parse(text);
    DraftMessage draft = new DraftMessage(session.id + "/" + session.messages.size());
    draft.createdAt = line.minute() == IrcLine.NO_CLOCK ? clock.now() : clock.at(line.minute());
    draft.role = line.kind() == IrcLine.Kind.SYSTEM ? Role.SYSTEM : Role.USER;
    draft.author = line.nick();
    draft.content = line.text();
    if (line.kind() == IrcLine.Kind.ACTION || line.kind() == IrcLine.Kind.NOTICE) {
      Fields metadata = Fields.of(null);
      metadata.keep("irc", line.kind().name().toLowerCase(Locale.ROOT));
      draft.metadata = metadata.metadata();
    }
    return draft;
  }

  private static void addLinks(ImportSource annotation, DraftSession session, SessionSink sink)
      throws IOException {
    ReplyLinks links = new ReplyLinks(session, sink);
    links.read(annotation);
    for (int line = 0; line < session.messages.size(); line++) {
      if (links.starts(line)) {
        DraftMessage message = session.messages.get(line);
        message.metadata = withStart(message.metadata);
      }
    }
  }

  private static String withStart(@Nullable String metadata) {
    String start = "\"startsConversation\":true}";
    return metadata == null
        ? "{" + start
        : metadata.substring(0, metadata.length() - 1) + "," + start;
  }
}
