// Not for Android below 35
// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.TimeUnit;

/** Sentences about futures of rows that a statement changes. */
public final class ReturningBehaviour {

  private final ReturningDao dao;

  public ReturningBehaviour(ReturningDatabase database) {
    dao = database.tasks();
  }

  public void changedRowComesOutOfTheFuture() throws Exception {
    dao.insert(new Task(1, "one", null));

    assertThat(dao.note(1, "n").get(20, TimeUnit.SECONDS)).isEqualTo(new Task(1, "one", "n"));
    assertThat(dao.note(9, "n").get(20, TimeUnit.SECONDS)).isNull();
  }
}
