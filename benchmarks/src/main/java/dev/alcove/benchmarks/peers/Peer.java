// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.SessionItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do what the chat needs, on a connection that it keeps. Each does it as its own
 * documentation says, with its own classes where it wants some; {@link #message} and its like make
 * the records of them, by which results are compared and which is not measured.
 */
public interface Peer extends AutoCloseable {

  /** All messages. */
  List<?> all();

  /** The messages of a session, oldest first. */
  List<?> history(String sessionId);

  /** One message. */
  Object byId(String id);

  /** The first page, or the page after a message. */
  List<?> page(@Nullable Message after);

  /** The list of sessions. */
  List<?> sessions();

  /** Messages from a time on with their sessions. */
  List<?> since(String from, int most);

  /** The messages of these ids. */
  List<?> byIds(List<String> ids);

  /** The oldest lines with a word. */
  List<?> search(String word);

  /** Makes of these what {@link #insertAll} takes, which is not measured. */
  default List<?> own(List<Message> messages) {
    return messages;
  }

  /** Adds messages in one transaction. */
  void insertAll(List<?> own);

  /** Adds one message in a transaction of its own. */
  void insert(Object own);

  /** Adds one message or changes it, in a transaction of its own. */
  void upsert(Object own);

  /** Changes what a message says, in a transaction of its own; how many messages it changed. */
  int rewrite(String id, String content, String tokenUsage);

  /** The record of a message. */
  default Message message(Object own) {
    return (Message) own;
  }

  /** The record of an item. */
  default SessionItem item(Object own) {
    return (SessionItem) own;
  }

  /** The record of a message with its session. */
  default Found found(Object own) {
    return (Found) own;
  }

  /** The record of a line. */
  default IrcLine line(Object own) {
    return (IrcLine) own;
  }

  /** Closes the file. */
  @Override
  void close();
}
