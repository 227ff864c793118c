// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import org.jspecify.annotations.Nullable;

/** Names with dots between them, such as {@code main.messages.id}, or a single one. */
record NameChain(int from, int to) {

  /** The whole chain that begins here; null if none does. */
  static @Nullable NameChain at(TokenRow row, int start) {
    if (!isPart(row, start) || row.is(start - 1, ".")) {
      return null;
    }
    int end = start + 1;
    while (row.is(end, ".") && isPart(row, end + 1)) {
      end += 2;
    }
    return new NameChain(start, end);
  }

  private static boolean isPart(TokenRow row, int i) {
    return row.isName(i) && !row.isKind(i, TokenKind.STRING);
  }

  /** The names without quotes, with dots between them, as SQLite writes them in messages. */
  String dotted(TokenRow row) {
    StringBuilder dotted = new StringBuilder();
    for (int i = from; i < to; i++) {
      dotted.append(row.is(i, ".") ? "." : row.name(i));
    }
    return dotted.toString();
  }

  String last(TokenRow row) {
    return row.name(to - 1);
  }

  Span span(TokenRow row) {
    return row.span(from, to);
  }
}
