// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.NewSessionGroup;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionGroup;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists and changes groups. */
@Command(
    name = "groups",
    description = "Lists groups with their sessions; makes, fills and removes groups.",
    mixinStandardHelpOptions = true)
final class GroupsCommand extends StoreCommand {

  /** What to do instead of listing. */
  static final class Action {
    @Option(names = "--add", paramLabel = "NAME", description = "Makes a group.")
    private @Nullable String add;

    @Option(
        names = "--put",
        paramLabel = "SESSION",
        description = "Puts a session into the group of --into, or into none.")
    private @Nullable String put;

    @Option(
        names = "--remove",
        paramLabel = "GROUP",
        description = "Removes a group; its sessions stay.")
    private @Nullable String remove;

    @Option(
        names = "--order",
        paramLabel = "GROUP",
        arity = "1..*",
        description = "Gives groups their places, in this order.")
    private @Nullable List<String> order;
  }

  @ArgGroup private @Nullable Action action;

  @Option(names = "--into", paramLabel = "GROUP", description = "The group for --put.")
  private @Nullable String into;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    if (action != null) {
      change(database, action);
    }
    list(database, out);
    return 0;
  }

  private void change(ChatDatabase database, Action wanted) {
    if (wanted.add != null) {
      database.library().createGroup(new NewSessionGroup(wanted.add, null));
    } else if (wanted.remove != null) {
      database.library().deleteGroup(group(database, wanted.remove));
    } else if (wanted.put != null) {
      String groupId = into == null ? null : group(database, into).id();
      String sessionId = StoreOption.session(database, wanted.put).id();
      database.sessions().moveToGroup(sessionId, groupId, Instant.now());
    } else if (wanted.order != null) {
      List<String> ids = wanted.order.stream().map(name -> group(database, name).id()).toList();
      database.library().placeGroups(ids, Instant.now());
    }
  }

  private static void list(ChatDatabase database, PrintWriter out) {
    List<Session> pinned = database.sessions().pinned();
    for (SessionGroup group : database.library().groups()) {
      out.printf("%s  %s%n", group.id(), group.name());
      for (Session session : pinned) {
        if (group.id().equals(session.groupId())) {
          out.printf("  * %s  %s%n", session.id(), session.title());
        }
      }
      for (Session session : database.sessions().inGroup(group.id())) {
        out.printf("    %s  %s%n", session.id(), session.title());
      }
    }
  }

  private static SessionGroup group(ChatDatabase database, String idOrName) {
    return database.library().groups().stream()
        .filter(group -> group.id().equals(idOrName) || group.name().equals(idOrName))
        .findFirst()
        .orElseThrow(() -> new UserException("No group has the id or name " + idOrName + "."));
  }
}
