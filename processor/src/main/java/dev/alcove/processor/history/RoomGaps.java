// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Versions that were shipped, but that neither Room's folder nor ours has. Declarations of today
 * could only guess what they were, so nothing is made up for them unless the user asks.
 */
final class RoomGaps {

  private static final String BEGIN = "-Aalcove.schemas.begin=true";

  private final Database database;
  private final @Nullable SchemaFolder folder;
  private final Report report;

  RoomGaps(Database database, @Nullable SchemaFolder folder, Report report) {
    this.database = database;
    this.folder = folder;
    this.report = report;
  }

  /**
   * What is taken over; a gap is reported.
   *
   * @param exported what Room exported, not empty
   * @param begins whether the history may begin with the first of them: those before it are then as
   *     it is, so that nothing that is derived contradicts what Room made
   */
  SortedMap<Integer, RoomSchema> close(SortedMap<Integer, RoomSchema> exported, boolean begins) {
    SortedMap<Integer, RoomSchema> closed = new TreeMap<>(exported);
    if (exported.keySet().stream().allMatch(this::isSealed)) {
      return closed;
    }
    int first = exported.firstKey();
    List<Integer> before = missing(1, first, exported);
    if (begins && before.size() == first - 1) {
      before.forEach(version -> closed.put(version, exported.get(first)));
    } else if (!before.isEmpty()) {
      report(before, beginning(before, first));
    }
    List<Integer> between = missing(first, exported.lastKey(), exported);
    if (!between.isEmpty()) {
      int next = exported.tailMap(between.get(between.size() - 1)).firstKey();
      report(
          between,
          exporting(exported.lastKey()),
          "If nobody can, take what is older out of the folder, too, and begin with "
              + next
              + ".json.");
    }
    if (!begins && before.isEmpty() && between.isEmpty()) {
      checkLater(exported.lastKey());
    }
    return closed;
  }

  /** Those of Room come before those of Alcove, which are drafts first and so have files. */
  private void checkLater(int last) {
    for (int version = last + 1; version <= database.currentVersion(); version++) {
      boolean hasFile = folder != null && folder.snapshots().containsKey(version);
      if (!hasFile && !database.versions().get(version - 1).date().isEmpty()) {
        String wayOut =
            version == database.currentVersion()
                ? "If it comes without Room, build once without its date, as a draft."
                : "If it was shipped without Room, build once with "
                    + BEGIN
                    + ", which makes its file of the declarations.";
        report(List.of(version), exporting(last), wayOut);
        return;
      }
    }
  }

  private boolean isSealed(int version) {
    SnapshotFile file = folder == null ? null : folder.snapshots().get(version);
    return file != null && file.title().isSealed();
  }

  private List<Integer> missing(int from, int to, SortedMap<Integer, RoomSchema> exported) {
    return IntStream.range(from, to)
        .filter(version -> !exported.containsKey(version) && !isSealed(version))
        .boxed()
        .toList();
  }

  private String[] beginning(List<Integer> versions, int first) {
    return new String[] {
      exporting(first),
      "If no file of " + versions(versions) + " is left, begin with " + first + ".json: build once",
      "with " + BEGIN + ", and without @Version, @Renamed and @Removed on what came,",
      "was renamed or went up to version " + first + "."
    };
  }

  private static String exporting(int present) {
    return "Let Room export it, from a checkout of then, into the folder with "
        + present
        + ".json.";
  }

  private void report(List<Integer> versions, String... wayOut) {
    boolean isOne = versions.size() == 1;
    report.add(
        ProblemId.SCHEMA_FILE,
        database.originOf(versions.get(0)),
        "Room's "
            + listed(versions, ".json")
            + (isOne ? " is" : " are")
            + " missing, so nothing tells what "
            + versions(versions)
            + " of "
            + database.type().lastName()
            + (isOne ? " was." : " were."),
        wayOut);
  }

  private static String versions(List<Integer> versions) {
    return (versions.size() == 1 ? "version " : "versions ") + listed(versions, "");
  }

  private static String listed(List<Integer> versions, String ending) {
    int first = versions.get(0);
    int last = versions.get(versions.size() - 1);
    if (versions.size() > 1 && last - first == versions.size() - 1) {
      return first + ending + " to " + last + ending;
    }
    return versions.stream().map(each -> each + ending).collect(Collectors.joining(", "));
  }
}
