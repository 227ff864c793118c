// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class AlcoveExceptionTest {
  @Test
  void eachResultCodeHasItsType() {
    assertThat(of(5)).isInstanceOf(BusyException.class);
    assertThat(of(517)).isInstanceOf(BusyException.class);
    assertThat(of(6)).isInstanceOf(BusyException.class);
    assertThat(of(8)).isInstanceOf(ReadOnlyDatabaseException.class);
    assertThat(of(9)).isInstanceOf(InterruptedStatementException.class);
    assertThat(of(11)).isInstanceOf(CorruptDatabaseException.class);
    assertThat(of(267)).isInstanceOf(CorruptDatabaseException.class);
    assertThat(of(26)).isInstanceOf(CorruptDatabaseException.class);
    assertThat(of(13)).isInstanceOf(DiskFullException.class);
    assertThat(of(14)).isInstanceOf(CannotOpenException.class);
    assertThat(of(19)).isInstanceOf(ConstraintException.class);
    assertThat(of(1).getClass()).isEqualTo(AlcoveException.class);
    assertThat(of(10).getClass()).isEqualTo(AlcoveException.class);
  }

  @Test
  void messageNamesMethodReasonAndSql() {
    AlcoveException failure =
        AlcoveException.of(1, "no such table: t", "NotesDao.all", "SELECT *\nFROM t", null);
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "NotesDao.all failed in SQLite: no such table: t.\n  SQL: SELECT *\n       FROM t");
    assertThat(failure.resultCode()).isEqualTo(1);
    assertThat(failure.method()).isEqualTo("NotesDao.all");
  }

  private static AlcoveException of(int resultCode) {
    return AlcoveException.of(resultCode, "why", "NotesDao.all", "SELECT 1", null);
  }
}
