// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.AndroidRelease;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.report.ProblemId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the oldest SQLite that a database must run on. */
final class MinimumSqliteReader {

  private static final Pattern VERSION = Pattern.compile("3\\.(\\d{1,3})(?:\\.(\\d{1,3}))?");

  private final ReadContext context;

  MinimumSqliteReader(ReadContext context) {
    this.context = context;
  }

  MinimumSqlite read(Mark database) {
    int written = written(database);
    int level = (int) database.number("minAndroid");
    if (level == 0) {
      return new MinimumSqlite(written, 0);
    }
    if (level < AndroidRelease.FIRST_LEVEL) {
      report(
          database,
          level
              + " is older than "
              + AndroidRelease.FIRST_LEVEL
              + ", the oldest that Alcove runs on.",
          "Write minAndroid = " + AndroidRelease.FIRST_LEVEL + " or newer.");
      return new MinimumSqlite(written, 0);
    }
    int last = AndroidRelease.lastLevel();
    if (level > last) {
      report(
          database,
          level + " is newer than " + last + ", the newest that Alcove knows.",
          "Write minAndroid = " + last + " or older: what these have, a newer one has, too.");
      return new MinimumSqlite(written, 0);
    }
    int shipped = AndroidRelease.of(level).sqlite();
    return new MinimumSqlite(Math.min(written, shipped), level);
  }

  private void report(Mark database, String defect, String wayOut) {
    context
        .report()
        .add(
            ProblemId.MINIMUM_SQLITE,
            context.origins().at(database, "minAndroid"),
            "Android API level " + defect,
            wayOut);
  }

  private int written(Mark database) {
    String text = database.text("minSqlite");
    if (text.isEmpty()) {
      return MinimumSqlite.NEWEST.number();
    }
    Matcher matcher = VERSION.matcher(text);
    if (!matcher.matches()) {
      context
          .report()
          .add(
              ProblemId.MINIMUM_SQLITE,
              context.origins().at(database, "minSqlite"),
              "minSqlite = \"" + text + "\" is no version of SQLite 3.",
              "Write it like \"3.22\" or \"3.22.0\".");
      return MinimumSqlite.NEWEST.number();
    }
    int patch = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return 3_000_000 + Integer.parseInt(matcher.group(1)) * 1_000 + patch;
  }
}
