// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads <a href="https://www.sqlite.org/fileformat2.html#record_format">records</a>. */
final class Values {
  private static final int FLOAT = 7;
  private static final int ZERO = 8;
  private static final int ONE = 9;
  private static final int FIRST_BLOB = 12;

  private final ByteBuffer record;
  private final Charset encoding;

  private Values(byte[] record, Charset encoding) {
    this.record = ByteBuffer.wrap(record);
    this.encoding = encoding;
  }

  /** Null if it is no record. */
  static @Nullable Object @Nullable [] read(byte[] record, Charset encoding) {
    try {
      return new Values(record, encoding).read();
    } catch (RuntimeException e) { // Out of bounds, in one way or another.
      return null;
    }
  }

  private @Nullable Object @Nullable [] read() {
    int header = number();
    List<Integer> types = new ArrayList<>();
    while (record.position() < header) {
      types.add(number());
    }
    boolean sound = record.position() == header;
    @Nullable Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(types.get(i));
    }
    return sound && !record.hasRemaining() ? values : null;
  }

  private int number() {
    long number = 0;
    byte part;
    do {
      part = record.get();
      number = number << 7 | (part & 0x7f);
    } while (part < 0 && number <= Integer.MAX_VALUE);
    if (number > Integer.MAX_VALUE) {
      throw new IndexOutOfBoundsException();
    }
    return (int) number;
  }

  private @Nullable Object value(int type) {
    switch (type) {
      case 0:
        return null;
      case FLOAT:
        return record.getDouble();
      case ZERO:
      case ONE:
        return (long) (type - ZERO);
      default:
        return type < FLOAT ? integer(type < 5 ? type : 2 * type - 4) : bytes(type - FIRST_BLOB);
    }
  }

  private Long integer(int length) {
    long number = record.get();
    for (int i = 1; i < length; i++) {
      number = number << 8 | (record.get() & 0xff);
    }
    return number;
  }

  private Object bytes(int length) {
    if (length < 0 || length / 2 > record.remaining()) {
      throw new IndexOutOfBoundsException();
    }
    byte[] bytes = new byte[length / 2];
    record.get(bytes);
    return length % 2 == 0 ? bytes : new String(bytes, encoding);
  }
}
