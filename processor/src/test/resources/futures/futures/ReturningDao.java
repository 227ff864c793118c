// Not for Android below 35
// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A statement that gives the rows it changes. */
@Dao
public interface ReturningDao {
  @Insert
  void insert(Task task);

  @Query("UPDATE tasks SET note = :note WHERE id = :id RETURNING *")
  CompletableFuture<@Nullable Task> note(long id, String note);
}
