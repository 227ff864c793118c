// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a file of the history.
 *
 * @param database the name of the database
 * @param from the version from which a step starts; 0 for a snapshot
 * @param version the version
 * @param date the day that sealed it; empty for a draft
 * @param note what it brought; may be empty
 */
record VersionTitle(String database, int from, int version, String date, String note) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\S+), version (?:(\\d{1,9}) to )?(\\d{1,9})(?: of (\\S+)|, draft)(?:: (.*))?");

  static VersionTitle parse(String line) throws FileDefectException {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      throw new FileDefectException("does not begin with the line that Alcove wrote");
    }
    return new VersionTitle(
        form.group(1),
        form.group(2) == null ? 0 : Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)),
        textOf(form.group(4)),
        textOf(form.group(5)));
  }

  private static String textOf(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }

  boolean isSealed() {
    return !date.isEmpty();
  }

  /** The title and the line that tells people what to do with the file. */
  String lines() {
    String number = from == 0 ? String.valueOf(version) : from + " to " + version;
    String state = isSealed() ? " of " + date : ", draft";
    String about = note.isEmpty() ? "" : ": " + note;
    return FileText.line(database + ", version " + number + state + about)
        + FileText.line(
            isSealed()
                ? "Shipped, and never written again by Alcove. Commit this file; do not edit it."
                : "Written anew at each build until the version gets its date. Commit this file;"
                    + " do not edit it.");
  }
}
