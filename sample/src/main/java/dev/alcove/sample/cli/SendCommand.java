// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.NewMessage;
import dev.alcove.sample.store.NewSession;
import dev.alcove.sample.store.Role;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a message. */
@Command(
    name = "send",
    description = "Adds a message to a session, or begins a session with it.",
    mixinStandardHelpOptions = true)
final class SendCommand extends StoreCommand {

  @Option(
      names = "--to",
      paramLabel = "SESSION",
      description = "The session's id, or the beginning of it; without it, a new session begins.")
  private @Nullable String to;

  @Option(names = "--title", description = "The title of a new session (default: the message).")
  private @Nullable String title;

  @Option(names = "--as", defaultValue = "USER", description = "USER, ASSISTANT, SYSTEM or TOOL.")
  private Role role;

  @Option(names = "--reply-to", paramLabel = "MESSAGE", description = "The message it answers.")
  private @Nullable String parentId;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What is said.")
  private List<String> words;

  @Override
  boolean createsDatabase() {
    return true;
  }

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    String text = String.join(" ", words);
    // Two writes, one transaction: no session without its message.
    Message sent = database.inTransaction(() -> send(database, text));
    out.printf("%s  in session %s%n", sent.id(), sent.sessionId());
    return 0;
  }

  private Message send(ChatDatabase database, String text) {
    String sessionId =
        to == null
            ? database
                .sessions()
                .create(new NewSession(title == null ? Excerpt.of(text) : title, null, null))
                .id()
            : StoreOption.session(database, to).id();
    Message message =
        database
            .messages()
            .send(new NewMessage(sessionId, parentIn(database, sessionId), role, text));
    database.sessions().touch(sessionId, message.createdAt());
    if (role == Role.USER) {
      // Who answers has read.
      database.overview().markRead(sessionId, message.createdAt());
    }
    return message;
  }

  private @Nullable String parentIn(ChatDatabase database, String sessionId) {
    if (parentId == null) {
      return null;
    }
    Message parent =
        database
            .messages()
            .byId(parentId)
            .orElseThrow(() -> new UserException("No message has the id " + parentId + "."));
    if (!parent.sessionId().equals(sessionId)) {
      throw new UserException(
          "Message " + parentId + " belongs to another session: " + parent.sessionId() + ".");
    }
    return parent.id();
  }
}
