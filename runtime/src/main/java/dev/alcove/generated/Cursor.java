// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Rows;
import dev.alcove.error.TransactionException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A statement whose rows are read as they are asked for. Used by the thread that opened it. */
final class Cursor<T extends @Nullable Object> implements Rows<T> {
  private static final String ALL_READ = "";

  /** The rest was not read: who goes on after the exception is not told that this was all. */
  private static final String FAILED = "ended with one that could not be read";

  private final OpenRows owner;
  private final Statement statement;
  private final RowReader<List<T>> reader;
  private final Thread thread = Thread.currentThread();
  private final Throwable place;

  /** How many scopes of the thread are around it. */
  private final int level;

  private boolean walked;
  private List<T> batch = Collections.emptyList();
  private int next;

  /** Why there are no more rows; null while it is open. */
  private @Nullable String end;

  /**
   * Takes a statement over, which has its values.
   *
   * @param reader reads some rows into a list, none at the end
   */
  Cursor(OpenRows owner, Statement statement, RowReader<List<T>> reader) {
    this.owner = owner;
    this.statement = statement;
    this.reader = reader;
    this.level = owner.level();
    this.place = new Throwable(method() + " has opened its rows here");
    statement.transactions.notePlace(statement.connection, place);
    statement.isTakenOver = true;
    owner.add(this);
  }

  String method() {
    return statement.method;
  }

  /** The stack of the call that opened it. */
  Throwable place() {
    return place;
  }

  /** Whether it belongs to this thread, and to a scope of it that is as deep or deeper. */
  boolean isInside(int scope) {
    return thread == Thread.currentThread() && level >= scope;
  }

  @Override
  public Iterator<T> iterator() {
    checkUse();
    if (walked) {
      throw misuse("whose rows can be walked once, is asked for them again", "Read them anew.");
    }
    walked = true;
    return new Walk();
  }

  /** The one walk over the rows. */
  final class Walk implements Iterator<T> {
    @Override
    public boolean hasNext() {
      return hasMore();
    }

    @Override
    public T next() {
      if (!hasMore()) {
        throw new NoSuchElementException();
      }
      return batch.get(next++);
    }

    /** Not part of what rows can do; below Android API level 24 it has no default. */
    @Override
    public void remove() {
      throw new UnsupportedOperationException();
    }
  }

  private boolean hasMore() {
    if (next < batch.size()) {
      return true;
    }
    checkUse();
    if (end != null) {
      return false;
    }
    List<T> read = null;
    try {
      read = statement.read(reader);
    } finally {
      if (read == null || read.isEmpty()) {
        end(read == null ? FAILED : ALL_READ);
      }
    }
    batch = read == null ? Collections.emptyList() : read;
    next = 0;
    return !batch.isEmpty();
  }

  private void checkUse() {
    if (thread != Thread.currentThread()) {
      throw foreign("used");
    }
    if (end != null && !end.equals(ALL_READ)) {
      throw misuse("whose rows " + end + ", is asked for more", "Read them before, or as a List.");
    }
  }

  @Override
  public void close() {
    if (end == null && thread != Thread.currentThread()) {
      throw foreign("closed");
    }
    end("are closed");
  }

  /** Gives the statement back; later calls do nothing. */
  void end(String why) {
    if (end != null) {
      return;
    }
    end = why;
    batch = Collections.emptyList();
    owner.remove(this);
    statement.isTakenOver = false;
    statement.close();
  }

  private TransactionException foreign(String what) {
    return misuse(
        "whose rows thread \""
            + thread.getName()
            + "\" has opened, is "
            + what
            + " by another thread",
        "Read and close them in one thread, or return a List.");
  }

  private TransactionException misuse(String what, String remedy) {
    return new TransactionException(
        method() + ", " + what + ".\n  " + remedy, method(), statement.sql, place);
  }
}
