// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.LikePattern;
import dev.alcove.sample.store.MessageHit;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches. */
@Command(
    name = "search",
    description = "Finds messages that contain the words as they stand, newest first.",
    mixinStandardHelpOptions = true)
final class SearchCommand extends StoreCommand {

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(names = "--limit", defaultValue = "20", description = "At most so many (default: 20).")
  private int limit;

  @Option(
      names = "--sessions",
      description = "Finds sessions instead: by title, description, topics or messages.")
  private boolean sessions;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    String wanted = String.join(" ", words);
    return sessions ? sessions(database, wanted, out) : messages(database, wanted, out);
  }

  private static int sessions(ChatDatabase database, String wanted, PrintWriter out) {
    List<Session> found = database.sessions().matching(LikePattern.containing(wanted));
    for (Session session : found) {
      out.printf("%s  %s%n", session.id(), session.title());
    }
    out.println("-- " + Counted.of(found.size(), "session"));
    return 0;
  }

  private int messages(ChatDatabase database, String wanted, PrintWriter out) {
    String pattern = LikePattern.containing(wanted);
    List<MessageHit> hits = database.messages().matching(pattern, Pages.atMost("--limit", limit));
    for (MessageHit hit : hits) {
      out.printf(
          "%s  %s  (%s)%n    %s%n",
          Screen.time(hit.createdAt()),
          hit.sessionTitle(),
          hit.id(),
          Excerpt.around(wanted, hit.content()));
    }
    String more = hits.size() == limit ? ", perhaps more" : "";
    out.println("-- " + Counted.of(hits.size(), "message") + more);
    return 0;
  }
}
