// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

/** What a table has lost, or may have. Immutable. */
final class Loss {
  private final long rows;
  private final long damagedPages;
  private final long unreadPages;

  /**
   * Makes it.
   *
   * @param rows those that are known to be lost
   * @param damagedPages those of which only a part can be read
   * @param unreadPages those of which nothing can be read, nor of what hangs on them
   */
  Loss(long rows, long damagedPages, long unreadPages) {
    this.rows = rows;
    this.damagedPages = damagedPages;
    this.unreadPages = unreadPages;
  }

  boolean isPossible() {
    return rows + damagedPages + unreadPages > 0;
  }

  /** What became of the table. */
  String sentence(String table, long copied) {
    String reason = reason();
    String text = "Table " + table + ": " + count(copied, "row") + " copied; ";
    if (rows == 0) {
      return text + reason + ", so rows may be lost";
    }
    text += "at least " + count(rows, "row") + (rows == 1 ? " is lost" : " are lost");
    return reason.isEmpty() ? text : text + ", for " + reason;
  }

  private String reason() {
    String damaged =
        count(damagedPages, "page") + (damagedPages == 1 ? " is" : " are") + " damaged";
    String unread = count(unreadPages, "page") + " cannot be read";
    if (unreadPages == 0) {
      return damagedPages == 0 ? "" : damaged;
    }
    return damagedPages == 0 ? unread : damaged + " and " + unread;
  }

  private static String count(long number, String what) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
  }
}
