// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import dev.alcove.SqlQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Dao
public interface TaskDao {
  @Insert
  CompletableFuture<Void> insert(Task task);

  @Insert
  CompletableFuture<List<Long>> insertAll(List<Task> tasks);

  @Insert
  CompletableFuture<Task> insertAndReturn(Task task);

  @Update
  CompletableFuture<Integer> update(Task task);

  @Upsert
  CompletableFuture<Void> upsert(Task... tasks);

  @Delete
  CompletableFuture<Boolean> delete(Task task);

  @Query("DELETE FROM tasks WHERE id IN (:ids)")
  CompletableFuture<Long> deleteAll(List<Long> ids);

  @Query("UPDATE tasks SET note = :note WHERE id = :id")
  CompletableFuture<Integer> note(long id, String note);

  @Query("UPDATE tasks SET note = NULL")
  CompletableFuture<Void> forgetNotes();

  @Query("SELECT * FROM tasks ORDER BY id")
  CompletableFuture<List<Task>> all();

  @Query("SELECT * FROM tasks WHERE id = :database")
  CompletableFuture<Optional<Task>> find(long database);

  @Query("SELECT * FROM tasks WHERE id = :id")
  CompletableFuture<Task> get(long id);

  @Query("SELECT note FROM tasks WHERE id = :id")
  CompletableFuture<@Nullable String> noteOf(long id);

  @Query("SELECT name, id FROM tasks")
  @MapKey("name")
  CompletableFuture<Map<String, Long>> byName();

  @RawQuery
  CompletableFuture<String[]> names(SqlQuery query);

  @Query(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000000)"
          + " SELECT count(*) FROM n")
  CompletableFuture<Long> countForEver();

  @Query("SELECT count(*) FROM tasks")
  int count();

  @Transaction
  default CompletableFuture<Integer> countInTransaction() {
    return CompletableFuture.completedFuture(count());
  }
}
