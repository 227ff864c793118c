// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.migrate.DataRisk.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A CHECK over new and old columns is a risk only if some old row could fail it. */
class CheckRisksTest {

  private static final String OLD = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, n INTEGER";

  @Test
  void checkThatNoOldRowCanFailIsNoRisk() {
    for (String column :
        List.of(
            "b TEXT CHECK (b <> a)",
            "b TEXT CHECK (b IS NULL OR b = a)",
            "b TEXT CHECK (NOT (b IS NOT NULL AND length(a) > 3))",
            "b TEXT CHECK (b < a AND n < length(b))",
            "b TEXT CHECK (b IN (a, 'x'))",
            "b TEXT CHECK (b BETWEEN a AND 'z')",
            "b TEXT CHECK (b LIKE a)",
            "b TEXT CHECK (CASE WHEN b IS NULL THEN 1 ELSE n > 3 END)",
            "b TEXT CHECK (iif(b IS NULL, NULL, n > 3))",
            "b TEXT CHECK (length(trim(b)) + n > 3)",
            "b TEXT DEFAULT 'new' CHECK (b = 'new' OR length(a) > 3)",
            "b INTEGER NOT NULL DEFAULT 3 CHECK (b > 2 OR n > 2)",
            "b TEXT, c TEXT DEFAULT 'x' CHECK (b = c OR (c = 'x' AND (b IS NULL OR a <> b)))")) {
      assertWithMessage(column).that(risks(column)).isEmpty();
    }
  }

  @Test
  void checkThatSomeOldRowFailsIsARisk() {
    for (String column :
        List.of(
            "b TEXT CHECK (b IS a)",
            "b TEXT CHECK (b IS NOT NULL OR a = 'x')",
            "b TEXT CHECK (b <> a AND n > 3)",
            "b TEXT CHECK (coalesce(b, '') <> a)",
            "b TEXT CHECK (a IN ('x', b) AND n IN (1))",
            "b TEXT CHECK (a BETWEEN b AND 'z')",
            "b TEXT CHECK (typeof(b) = a)",
            "b TEXT CHECK (CASE WHEN b IS NULL THEN n > 3 ELSE 1 END)",
            "b TEXT DEFAULT 'new' CHECK (b = 'old' OR length(a) > 3)",
            "b TEXT DEFAULT 'new' CHECK (b <> a)")) {
      assertWithMessage(column).that(risks(column)).containsExactly(Kind.CHECK);
    }
  }

  private static List<Kind> risks(String column) {
    SchemaSnapshot from = SchemaSnapshot.of(List.of(OLD + ")"));
    SchemaSnapshot to = SchemaSnapshot.of(List.of(OLD + ", " + column + ")"));
    return DataRisks.find(from, to, Hints.NONE).stream().map(DataRisk::kind).toList();
  }
}
