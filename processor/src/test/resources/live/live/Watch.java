// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.driver.Driver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A database whose live queries run when a test wants it, so that it sees who was woken. */
final class Watch implements AutoCloseable {

  /** A statement of a test. */
  interface Write {
    void run();
  }

  private final List<Runnable> works = new ArrayList<>();
  private final Map<Object, String> names = new IdentityHashMap<>();
  private final Map<String, LiveQuery<?>> queries = new LinkedHashMap<>();
  private final Map<String, Object> delivered = new LinkedHashMap<>();
  private final LiveDatabase database;

  /** How often a woken query had another result, and how often the same. */
  private int changes;

  private int vain;

  Watch(Driver driver) {
    database = Alcove.builder(LiveDatabase.class, driver).executor(this::add).open();
  }

  private synchronized void add(Runnable work) {
    works.add(work);
  }

  LiveDatabase database() {
    return database;
  }

  /** Subscribes to a query, under a name. */
  <T> void to(String name, LiveQuery<T> query) {
    Subscription subscription = query.subscribe(value -> delivered.put(name, value));
    names.put(subscription, name);
    queries.put(name, query);
    settle();
  }

  /** What was delivered last. */
  Object delivered(String name) {
    return delivered.get(name);
  }

  private synchronized List<Runnable> take() {
    List<Runnable> taken = new ArrayList<>(works);
    works.clear();
    return taken;
  }

  private void settle() {
    for (List<Runnable> next = take(); !next.isEmpty(); next = take()) {
      next.forEach(Runnable::run);
    }
  }

  /**
   * The queries that a write wakes. None may be missing that gives something else now, and each has
   * delivered afterwards what it gives.
   */
  Set<String> woken(Write write) {
    Map<String, Object> before = results();
    write.run();
    Map<String, Object> after = results();
    Set<String> woken = new TreeSet<>(runs());
    for (String name : queries.keySet()) {
      boolean isSame = plain(before.get(name)).equals(plain(after.get(name)));
      assertWithMessage("%s has changed", name).that(woken.contains(name) || isSame).isTrue();
      changes += isSame ? 0 : 1;
      vain += isSame && woken.contains(name) ? 1 : 0;
      assertWithMessage("delivered by %s", name)
          .that(plain(delivered.get(name)))
          .isEqualTo(plain(after.get(name)));
    }
    return woken;
  }

  int changes() {
    return changes;
  }

  int vain() {
    return vain;
  }

  /** Runs the queries that were woken, and names them. */
  List<String> runs() {
    List<String> woken = new ArrayList<>();
    for (Runnable work : take()) {
      woken.add(names.get(work));
      work.run();
    }
    settle();
    return woken;
  }

  private Map<String, Object> results() {
    Map<String, Object> results = new LinkedHashMap<>();
    queries.forEach((name, query) -> results.put(name, query.get()));
    return results;
  }

  private static Object plain(Object value) {
    if (value instanceof long[] numbers) {
      return Arrays.toString(numbers);
    }
    return value == null ? "null" : value;
  }

  @Override
  public void close() {
    database.close();
    settle();
  }
}
