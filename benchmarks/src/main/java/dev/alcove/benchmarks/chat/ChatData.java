// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A chat of so many sessions of so many messages, which is the same each time. */
public final class ChatData {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00.000Z");
  private static final String[] WORDS =
      """
      the a of to and is in that it for you this with not on are but have be was as or can if \
      what there how when please error file table index query row page server build version test \
      message answer question model token prompt context summary translate explain list example \
      naïve café 消息 会话 搜索 数据库 你好 谢谢\
      """
          .split(" ");

  private final int sessions;
  private final int messages;

  /** Sizes it: the benchmarks have 200 sessions of 500 messages. */
  public ChatData(int sessions, int messages) {
    this.sessions = sessions;
    this.messages = messages;
  }

  /** Makes a file with it and with the lines of a channel. */
  public void write(Path file) throws IOException {
    try (ChatDatabase database = Alcove.open(ChatDatabase.class, JdbcDriver.file(file))) {
      ChatDao chat = database.chat();
      chat.insertSessions(sessions());
      for (int session = 0; session < sessions; session++) {
        chat.insert(messages(session, "msg_"));
      }
      chat.insertLines(IrcData.lines(sessions * messages));
      database.maintenance().optimize();
    }
  }

  private List<Session> sessions() {
    List<Session> all = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < sessions; i++) {
      int read = messages - random.nextInt(Math.min(messages, 40));
      all.add(
          new Session(
              sessionId(i),
              sentence(random, 4),
              "config_" + i % 5,
              time(0, i),
              time(messages - 1, i),
              time(read, i),
              messages));
    }
    return all;
  }

  /** The messages of one session, whose ids begin with these letters. */
  public List<Message> messages(int session, String prefix) {
    Random random = new Random(session);
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      boolean isAnswer = i % 2 == 1;
      String content = sentence(random, isAnswer ? 40 : 12);
      String usage = isAnswer ? usage(random.nextInt(500), content.length()) : null;
      String role = isAnswer ? "assistant" : "user";
      String id = prefix + number(session, i);
      all.add(new Message(id, sessionId(session), role, content, time(i, session), usage));
    }
    return all;
  }

  /** All messages once more, under ids of their own. */
  public List<Message> newMessages() {
    List<Message> all = new ArrayList<>();
    for (int session = 0; session < sessions; session++) {
      all.addAll(messages(session, "new_"));
    }
    return all;
  }

  /** How many sessions there are. */
  public int sessionCount() {
    return sessions;
  }

  /** How many messages each has. */
  public int messagesEach() {
    return messages;
  }

  /** The id of a session. */
  public String sessionId(int session) {
    return "session_" + number(session, 0);
  }

  /** The id of a message. */
  public String messageId(int session, int message) {
    return "msg_" + number(session, message);
  }

  /** When a message was written: sessions take turns. */
  public String time(int message, int session) {
    long second = message * 60L * 10 + session;
    String text = START.plusSeconds(second).toString();
    return text.substring(0, text.length() - 1) + ".000Z";
  }

  private static String number(int session, int message) {
    return Long.toString(1_735_689_600_000L + session * 100_000L + message, 36)
        + "_"
        + Integer.toString(Math.floorMod((session * 31 + message) * 7_919, 46_656), 36);
  }

  private static String usage(int prompt, int completion) {
    return "{\"prompt_tokens\":" + prompt + ",\"completion_tokens\":" + completion + "}";
  }

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    int count = words / 2 + random.nextInt(words);
    for (int i = 0; i < count; i++) {
      // Most texts have nothing but ASCII, and some a few other words.
      int known = i % 16 == 15 ? WORDS.length : WORDS.length - 8;
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(known)]);
    }
    return text.toString();
  }
}
