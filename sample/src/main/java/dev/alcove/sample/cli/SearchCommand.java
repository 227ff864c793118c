// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.FullTextQuery;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.LikePattern;
import dev.alcove.sample.store.MessageHit;
import dev.alcove.sample.store.Session;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches. */
@Command(
    name = "search",
    description = "Finds messages that have all of the words, newest first.",
    mixinStandardHelpOptions = true)
final class SearchCommand extends StoreCommand {

  /** How the words must stand, if not anywhere and whole. */
  static final class Places {
    @Option(names = "--phrase", description = "The words stand side by side.")
    private boolean phrase;

    @Option(names = "--prefix", description = "The last word may go on.")
    private boolean prefix;
  }

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(names = "--limit", defaultValue = "20", description = "At most so many (default: 20).")
  private int limit;

  @Option(
      names = "--sessions",
      description = "Finds sessions instead: by title, description, topics or messages.")
  private boolean sessions;

  @ArgGroup private @Nullable Places places;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    String wanted = String.join(" ", words);
    FullTextQuery query = query(wanted);
    return sessions ? sessions(database, wanted, query, out) : messages(database, query, out);
  }

  private FullTextQuery query(String wanted) {
    if (places != null && places.phrase) {
      return FullTextQuery.phrase(wanted);
    }
    boolean lastIsOpen = places != null && places.prefix;
    return lastIsOpen ? FullTextQuery.prefix(wanted) : FullTextQuery.words(wanted);
  }

  private static int sessions(
      ChatDatabase database, String wanted, FullTextQuery query, PrintWriter out) {
    String pattern = LikePattern.containing(wanted);
    List<Session> found = database.sessions().matching(pattern, query);
    for (Session session : found) {
      out.printf("%s  %s%n", session.id(), session.title());
    }
    out.println("-- " + Counted.of(found.size(), "session"));
    return 0;
  }

  private int messages(ChatDatabase database, FullTextQuery query, PrintWriter out) {
    List<MessageHit> hits = database.messages().matching(query, Pages.atMost("--limit", limit));
    for (MessageHit hit : hits) {
      out.printf(
          "%s  %s  (%s)%n    %s%n",
          Screen.time(hit.createdAt()), hit.sessionTitle(), hit.id(), Excerpt.ofHit(hit.excerpt()));
    }
    String more = hits.size() == limit ? ", perhaps more" : "";
    out.println("-- " + Counted.of(hits.size(), "message") + more);
    return 0;
  }
}
