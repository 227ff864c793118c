// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.error.InvalidPageException;
import dev.alcove.statement.PageOwner;
import dev.alcove.statement.PagePosition;
import dev.alcove.statement.PagePosition.Side;
import dev.alcove.transaction.Transactions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page: statement after statement, all of one snapshot, each of which generated code
 * binds. Used by the thread that asked for it.
 *
 * @param <T> a row
 */
public final class Paging<T extends @Nullable Object> implements AutoCloseable {
  private static final String OTHER = "got a request for a page of another query";

  private final Transactions transactions;
  private final Transactions.Scope snapshot;
  private final String method;
  private final PageSql sql;
  private final PageRequest request;
  private final PagePosition position;
  private final ListArgument[] lists;
  private @Nullable PageOwner owner;

  /** What leads to the row that the page is around; null until it is found. */
  private @Nullable List<@Nullable Object> anchor;

  private @Nullable PageScan<T> behind;
  private @Nullable PageScan<T> before;
  private @Nullable PageScan<T> current;

  Paging(
      Transactions transactions,
      String method,
      PageSql sql,
      PageRequest request,
      ListArgument[] lists) {
    this.transactions = transactions;
    this.method = method;
    this.sql = sql;
    this.request = request;
    this.position = request.position();
    this.lists = lists;
    if (position.side() == Side.AROUND && sql.keyParts() == 0) {
      throw invalid("cannot find a row by its key, since its rows are not those of one table");
    }
    if (!position.key().isEmpty() && position.key().size() != sql.columns.size()) {
      throw invalid(OTHER);
    }
    Side side = position.side();
    boolean inclusive = side == Side.FROM || side == Side.UNTIL;
    this.current =
        isAnchor() ? null : scan(side.isForward(), position.key(), inclusive, position.size());
    this.snapshot = transactions.beginSnapshot(method);
  }

  private PageScan<T> scan(
      boolean forward, List<@Nullable Object> from, boolean inclusive, int most) {
    PageScan<T> scan =
        new PageScan<>(sql, forward, from, inclusive, most, position.side() == Side.AROUND);
    if (forward) {
      behind = scan;
    } else {
      before = scan;
    }
    return scan;
  }

  /** Whether another statement is to be run. */
  public boolean hasNext() {
    while (current != null && !current.hasNext()) {
      current = following();
    }
    return current != null || isAnchor();
  }

  /** What is read behind the current rows; null if nothing is. */
  private @Nullable PageScan<T> following() {
    switch (position.side()) {
      case AFTER:
      case FROM:
        return before == null ? probe(false, behind, position.side() == Side.AFTER) : null;
      case BEFORE:
      case UNTIL:
        return behind == null ? probe(true, before, position.side() == Side.BEFORE) : null;
      case AROUND:
        return before == null && anchor != null
            ? scan(false, anchor, false, position.size() - 1)
            : null;
      default:
        return null;
    }
  }

  /** Finds out whether there are rows on the other side of the page. */
  private PageScan<T> probe(boolean forward, @Nullable PageScan<T> rows, boolean inclusive) {
    if (rows == null || rows.size() == 0) {
      return scan(forward, position.key(), inclusive, 0);
    }
    return scan(forward, rows.key(0), false, 0);
  }

  /** Opens the next statement, to which the caller binds the values of its call. */
  public Statement next() {
    ListSql text = current == null ? sql.anchor() : current.text();
    Statement statement =
        Statement.open(
            transactions, transactions.enterRead(method), method, text, text.pick(lists));
    if (owner == null && current != null) {
      statement.hash = new ValueHash();
    }
    return statement;
  }

  /** Whether the statement looks for the row that the page is around, whose key is to be bound. */
  public boolean isAnchor() {
    return position.side() == Side.AROUND && anchor == null;
  }

  /**
   * A part of the key of the row that the page is around.
   *
   * @param part which one, from 0
   * @param type the type that the row's class has for it
   * @throws InvalidPageException if the request holds something else
   */
  public <K> K key(int part, Class<K> type) {
    Object key = request.anchor();
    List<?> parts = sql.keyParts() > 1 && key instanceof List ? (List<?>) key : null;
    Object value = parts != null && parts.size() == sql.keyParts() ? parts.get(part) : key;
    if (type == Long.class && (value instanceof Integer || value instanceof Short)) {
      value = ((Number) value).longValue();
    }
    if (!type.isInstance(value) || (parts == null && sql.keyParts() > 1)) {
      String expected =
          sql.keyParts() == 1
              ? type.getName()
              : "List of "
                  + sql.keyParts()
                  + ", whose entry "
                  + (part + 1)
                  + " is "
                  + type.getName();
      throw new InvalidPageException(
          method
              + " looks for the row around which the page is by a key of another type.\n  Pass a "
              + expected
              + " to PageRequest.around.",
          method,
          null,
          null);
    }
    return type.cast(value);
  }

  /** Runs a statement whose values are bound, and reads its rows. */
  public void read(Statement statement, RowReader<T> reader) {
    PageScan<T> scan = current;
    if (scan == null) {
      findAnchor(statement);
      return;
    }
    ValueHash hash = statement.hash;
    if (hash != null) {
      statement.hash = null;
      for (ListArgument list : lists) {
        list.addTo(hash);
      }
      owner = new PageOwner(ValueHash.of(method), sql.hash(), hash.value());
      check(owner);
    }
    scan.read(statement, reader);
  }

  private void findAnchor(Statement statement) {
    if (!statement.next()) {
      throw invalid("finds no row with the key that the page is to be around");
    }
    List<@Nullable Object> found = PageScan.key(statement, sql);
    anchor = found;
    current = scan(true, found, true, position.size());
  }

  private void check(PageOwner own) {
    if (position.key().isEmpty()) {
      return;
    }
    if (position.owner().method() != own.method()) {
      throw invalid(OTHER);
    }
    if (position.owner().form() != own.form()) {
      throw invalid(
          "got a request that was made in another order, with other optional parts, or before its"
              + " SQL changed");
    }
    if (position.owner().parameters() != own.parameters()) {
      throw invalid("got a request that was made with other parameters");
    }
  }

  /** The rows of the page, in the query's order. */
  public List<T> rows() {
    List<T> rows = new ArrayList<>();
    if (before != null) {
      rows.addAll(before.rows(before()));
    }
    if (behind != null) {
      rows.addAll(behind.rows(behind()));
    }
    return rows;
  }

  private int before() {
    return before == null ? 0 : Math.min(before.size(), position.size() - behind());
  }

  private int behind() {
    int others = before == null ? 0 : Math.min(before.size(), position.size() / 2);
    return behind == null ? 0 : Math.min(behind.size(), position.size() - others);
  }

  /** The page of its rows. */
  public Page<T> page() {
    return page(rows());
  }

  /** The page of what was made of its rows, one of each. */
  public <R extends @Nullable Object> Page<R> page(List<R> items) {
    snapshot.commit();
    boolean hasPrevious = before != null && (before.hasMore() || before.size() > before());
    boolean hasNext = behind != null && (behind.hasMore() || behind.size() > behind());
    List<@Nullable Object> first = end(before, before(), behind);
    List<@Nullable Object> last = end(behind, behind(), before);
    return Page.of(
        items,
        hasPrevious,
        hasNext,
        first == null ? beside(false) : at(Side.BEFORE, first),
        last == null ? beside(true) : at(Side.AFTER, last));
  }

  /** The key of the row at one end: the farthest there, else the nearest of the other side. */
  private static @Nullable List<@Nullable Object> end(
      @Nullable PageScan<?> scan, int count, @Nullable PageScan<?> other) {
    if (scan != null && count > 0) {
      return scan.key(count - 1);
    }
    return other == null || other.size() == 0 ? null : other.key(0);
  }

  /** What lies on one side of the place of a page without rows. */
  private PageRequest beside(boolean forward) {
    switch (position.side()) {
      case AFTER:
        return forward ? request : at(Side.UNTIL, position.key());
      case FROM:
        return forward ? request : at(Side.BEFORE, position.key());
      case BEFORE:
        return forward ? at(Side.FROM, position.key()) : request;
      case UNTIL:
        return forward ? at(Side.AFTER, position.key()) : request;
      default:
        return request;
    }
  }

  private PageRequest at(Side side, List<@Nullable Object> key) {
    PageOwner own = owner == null ? PageOwner.NONE : owner;
    return PageRequest.at(new PagePosition(side, position.size(), own, key));
  }

  private InvalidPageException invalid(String what) {
    return new InvalidPageException(
        method + " " + what + ".\n  Ask for the first page.", method, null, null);
  }

  /** Ends the snapshot; later calls do nothing. */
  @Override
  public void close() {
    snapshot.close();
  }
}
