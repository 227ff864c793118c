// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.ListChanges;
import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.Work;
import dev.alcove.live.LiveRead;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A call of a DAO method that returns a live query. Immutable; may be used by any thread. */
final class LiveCall<T extends @Nullable Object> implements LiveQuery<T> {
  final GeneratedDatabase database;
  final String method;
  final LiveRead[] reads;
  private final Work<T, RuntimeException> query;

  /** For a list: what tells its rows apart. */
  private final @Nullable RowKey<?> key;

  LiveCall(
      GeneratedDatabase database,
      String method,
      Work<T, RuntimeException> query,
      @Nullable RowKey<?> key,
      LiveRead[] reads) {
    this.database = database;
    this.method = method;
    this.query = query;
    this.key = key;
    this.reads = reads;
  }

  @Override
  public T get() {
    return query.run();
  }

  @Override
  public Subscription subscribe(Listener<? super T> listener) {
    return new LiveSubscription<>(this, null, listener).start();
  }

  @Override
  public Subscription subscribe(Executor executor, Listener<? super T> listener) {
    Objects.requireNonNull(executor, "executor");
    return new LiveSubscription<>(this, executor, listener).start();
  }

  @Override
  public Subscription subscribeChanges(Listener<? super ListChanges<T>> listener) {
    return subscribe(comparing(listener));
  }

  @Override
  public Subscription subscribeChanges(
      Executor executor, Listener<? super ListChanges<T>> listener) {
    return subscribe(executor, comparing(listener));
  }

  /** Compares each list with the one before, which the one subscription alone knows. */
  private Listener<T> comparing(Listener<? super ListChanges<T>> listener) {
    Objects.requireNonNull(listener, "listener");
    if (key == null) {
      throw new UnsupportedOperationException(
          method + " gives no list, whose changes could be told.\n  Call subscribe.");
    }
    return new ListComparison<>(key, listener);
  }
}
