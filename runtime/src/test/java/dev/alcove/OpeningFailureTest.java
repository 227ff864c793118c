// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.error.DriverException;
import org.junit.jupiter.api.Test;

class OpeningFailureTest {
  @Test
  void sqliteWithoutFullTextOfTheDeclaredKindIsToldWhatToDeclare() {
    DriverException failure = new DriverException(1, "no such module: fts5", null);
    assertThat(OpeningFailure.of(failure, "\"a.db\""))
        .hasMessageThat()
        .isEqualTo(
            "Opening \"a.db\" failed in SQLite: no such module: fts5."
                + "\n  This SQLite is older than the database says: declare minAndroid, or"
                + " minSqlite.");
  }
}
