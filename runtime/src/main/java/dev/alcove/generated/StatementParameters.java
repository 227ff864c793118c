// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.SqlQuery;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.error.MappingException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, counted from 1, and its words for what goes wrong. */
abstract class StatementParameters {
  final Transactions transactions;
  final CachingConnection connection;
  final DriverStatement driver;
  final String method;

  /** For messages: lists are shown as dots. */
  final String sql;

  /** Set where what is bound is to be known again. */
  @Nullable ValueHash hash;

  StatementParameters(
      Transactions transactions,
      CachingConnection connection,
      DriverStatement driver,
      String method,
      String sql) {
    this.transactions = transactions;
    this.connection = connection;
    this.driver = driver;
    this.method = method;
    this.sql = sql;
  }

  /** Binds NULL. */
  public void bindNull(int parameter) {
    if (hash != null) {
      hash.add(parameter, null);
    }
    try {
      driver.bindNull(parameter);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Binds an INTEGER. */
  public void bindLong(int parameter, long value) {
    if (hash != null) {
      hash.add(parameter, value);
    }
    try {
      driver.bindLong(parameter, value);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Binds a REAL. SQLite has no NaN: it is refused rather than stored as NULL. */
  public void bindDouble(int parameter, double value) {
    if (Double.isNaN(value)) {
      throw unbindable(parameter, "NaN, which SQLite cannot store", null);
    }
    if (hash != null) {
      hash.add(parameter, value);
    }
    try {
      driver.bindDouble(parameter, value);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Binds 1 for true and 0 for false. */
  public void bindBoolean(int parameter, boolean value) {
    bindLong(parameter, value ? 1 : 0);
  }

  /** Binds a TEXT of one character. */
  public void bindChar(int parameter, char value) {
    bindText(parameter, String.valueOf(value));
  }

  /** Binds a TEXT, or NULL. */
  public void bindText(int parameter, @Nullable String value) {
    if (value == null) {
      bindNull(parameter);
      return;
    }
    if (hash != null) {
      hash.add(parameter, value);
    }
    try {
      driver.bindText(parameter, value);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Binds a BLOB, or NULL. */
  public void bindBlob(int parameter, byte @Nullable [] value) {
    if (value == null) {
      bindNull(parameter);
      return;
    }
    if (hash != null) {
      hash.add(parameter, value);
    }
    try {
      driver.bindBlob(parameter, value);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Binds an INTEGER, or NULL. */
  public void bindLongOrNull(int parameter, @Nullable Long value) {
    bindWholeOrNull(parameter, value);
  }

  /** Binds an INTEGER, or NULL. */
  public void bindIntOrNull(int parameter, @Nullable Integer value) {
    bindWholeOrNull(parameter, value);
  }

  /** Binds an INTEGER, or NULL. */
  public void bindShortOrNull(int parameter, @Nullable Short value) {
    bindWholeOrNull(parameter, value);
  }

  /** Binds an INTEGER, or NULL. */
  public void bindByteOrNull(int parameter, @Nullable Byte value) {
    bindWholeOrNull(parameter, value);
  }

  /** Binds a REAL, or NULL. */
  public void bindDoubleOrNull(int parameter, @Nullable Double value) {
    bindRealOrNull(parameter, value);
  }

  /** Binds a REAL, or NULL. */
  public void bindFloatOrNull(int parameter, @Nullable Float value) {
    bindRealOrNull(parameter, value);
  }

  /** Binds 1, 0 or NULL. */
  public void bindBooleanOrNull(int parameter, @Nullable Boolean value) {
    if (value == null) {
      bindNull(parameter);
    } else {
      bindBoolean(parameter, value);
    }
  }

  /** Binds a TEXT of one character, or NULL. */
  public void bindCharOrNull(int parameter, @Nullable Character value) {
    bindText(parameter, value == null ? null : value.toString());
  }

  /** Binds the arguments of a query in order, from parameter 1. */
  final void bindAll(SqlQuery query) {
    List<@Nullable Object> arguments = query.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      bindArgument(i + 1, arguments.get(i));
    }
  }

  final void bindArgument(int parameter, @Nullable Object value) {
    if (value == null) {
      bindNull(parameter);
    } else if (value instanceof String) {
      bindText(parameter, (String) value);
    } else if (value instanceof Long) {
      bindLong(parameter, (Long) value);
    } else if (value instanceof Double) {
      bindDouble(parameter, (Double) value);
    } else {
      bindBlob(parameter, (byte[]) value);
    }
  }

  private void bindWholeOrNull(int parameter, @Nullable Number value) {
    if (value == null) {
      bindNull(parameter);
    } else {
      bindLong(parameter, value.longValue());
    }
  }

  private void bindRealOrNull(int parameter, @Nullable Number value) {
    if (value == null) {
      bindNull(parameter);
    } else {
      bindDouble(parameter, value.doubleValue());
    }
  }

  /** The typed error for a failure of SQLite in this statement. */
  final AlcoveException failure(DriverException e) {
    return transactions.failure(connection, e.withoutValues(), method, sql);
  }

  /** The error for a parameter whose value cannot be stored; {@code what} names its type. */
  final MappingException unbindable(int parameter, String what, @Nullable Throwable cause) {
    return mapping(" cannot bind parameter " + parameter + ": it is " + what, cause);
  }

  final MappingException mapping(String what, @Nullable Throwable cause) {
    return new MappingException(method + what + ".", method, sql, cause);
  }
}
