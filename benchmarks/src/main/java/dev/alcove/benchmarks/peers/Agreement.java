// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.ChatData;
import dev.alcove.benchmarks.chat.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a peer gives the same for each work as another one; else it is not worth a figure. */
public final class Agreement {
  private final ChatData data;
  private final Peer peer;
  private final Peer other;

  /** Compares two peers, each of which has a file of its own with this data. */
  public Agreement(ChatData data, Peer peer, Peer other) {
    this.data = data;
    this.peer = peer;
    this.other = other;
  }

  /**
   * Does all works with both.
   *
   * @throws IllegalStateException if one of them gives something else
   */
  public void check() {
    read();
    List<Message> added = data.newMessages();
    write(added, peer);
    write(added, other);
    read();
  }

  private void read() {
    same("all", p -> sorted(p, p.all()));
    String session = data.sessionId(1);
    same("history", p -> messages(p, p.history(session)));
    String id = data.messageId(1, 1);
    same("by id", p -> p.message(p.byId(id)));
    same("first page", p -> messages(p, p.page(null)));
    same("page 3", p -> messages(p, p.page(third(p))));
    same("sessions", p -> p.sessions().stream().map(p::item).toList());
    same("since", p -> p.since(data.time(1, 0), 7).stream().map(p::found).toList());
    List<String> ids = new ArrayList<>();
    for (int message = 0; message < data.messagesEach(); message += 3) {
      ids.add(data.messageId(1, message));
    }
    same("by ids", p -> sorted(p, p.byIds(ids)));
    same("search", p -> p.search("ubuntu").stream().map(p::line).toList());
  }

  private static @Nullable Message third(Peer peer) {
    Message last = null;
    for (int page = 0; page < 2; page++) {
      List<?> rows = peer.page(last);
      last = peer.message(rows.get(rows.size() - 1));
    }
    return last;
  }

  private void write(List<Message> added, Peer peer) {
    int half = added.size() / 2;
    List<?> own = peer.own(added);
    peer.insertAll(own.subList(0, half));
    peer.insert(own.get(half));
    peer.upsert(own.get(half + 1));
    Message known = data.messages(1, "msg_").get(0);
    Message changed =
        new Message(
            known.id(), known.sessionId(), known.role(), "new words", known.createdAt(), null);
    peer.upsert(peer.own(List.of(changed)).get(0));
    int count = peer.rewrite(data.messageId(1, 2), "réécrit 改写", "{}");
    int none = peer.rewrite("nobody", "", "");
    if (count != 1 || none != 0) {
      throw new IllegalStateException(peer + " counts " + count + " and " + none + " changes");
    }
  }

  private static List<Message> messages(Peer peer, List<?> own) {
    return own.stream().map(peer::message).toList();
  }

  private static List<Message> sorted(Peer peer, List<?> own) {
    return own.stream().map(peer::message).sorted(Comparator.comparing(Message::id)).toList();
  }

  private void same(String work, Function<Peer, Object> what) {
    Object expected = what.apply(other);
    Object given = what.apply(peer);
    if (!given.equals(expected)) {
      throw new IllegalStateException(work + " gives\n" + given + "\ninstead of\n" + expected);
    }
  }
}
