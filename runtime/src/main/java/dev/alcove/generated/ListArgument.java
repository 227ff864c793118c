// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.MappingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one {@code IN (:list)} of a call.
 *
 * <p>Whole numbers and floating-point numbers are kept unboxed as long as nothing else is added, so
 * 300,000 keys take 2.4 MB. Filled by one thread, then handed to one statement.
 */
public final class ListArgument {
  private static final int FIRST_CAPACITY = 16;

  private Kind kind = Kind.EMPTY;
  private int size;
  private long[] bits = new long[0];
  private @Nullable Object[] values = new @Nullable Object[0];

  /** What {@link #bits} holds, or that the elements are in {@link #values}. */
  private enum Kind {
    EMPTY,
    LONGS,
    DOUBLES,
    VALUES
  }

  /** Adds a text, or NULL. */
  public void addText(@Nullable String value) {
    addValue(value);
  }

  /** Adds a BLOB, or NULL. The array is not copied. */
  public void addBlob(byte @Nullable [] value) {
    addValue(value);
  }

  /** Adds NULL. */
  public void addNull() {
    addValue(null);
  }

  /** Adds an INTEGER. */
  public void addLong(long value) {
    addBits(Kind.LONGS, value);
  }

  /**
   * Adds a REAL.
   *
   * @throws MappingException for NaN: SQLite would take it for NULL
   */
  public void addDouble(double value) {
    if (Double.isNaN(value)) {
      throw new MappingException("A list holds NaN, which SQLite cannot store.", null, null, null);
    }
    addBits(Kind.DOUBLES, Double.doubleToRawLongBits(value));
  }

  /** Adds a text of one character. */
  public void addChar(char value) {
    addText(String.valueOf(value));
  }

  /** Adds an INTEGER: 1 for true, 0 for false. */
  public void addBoolean(boolean value) {
    addLong(value ? 1 : 0);
  }

  /** Adds an INTEGER, or NULL. */
  public void addLongOrNull(@Nullable Long value) {
    addWholeOrNull(value);
  }

  /** Adds an INTEGER, or NULL. */
  public void addIntOrNull(@Nullable Integer value) {
    addWholeOrNull(value);
  }

  /** Adds an INTEGER, or NULL. */
  public void addShortOrNull(@Nullable Short value) {
    addWholeOrNull(value);
  }

  /** Adds an INTEGER, or NULL. */
  public void addByteOrNull(@Nullable Byte value) {
    addWholeOrNull(value);
  }

  /** Adds a REAL, or NULL. */
  public void addDoubleOrNull(@Nullable Double value) {
    addRealOrNull(value);
  }

  /** Adds a REAL, or NULL. */
  public void addFloatOrNull(@Nullable Float value) {
    addRealOrNull(value);
  }

  /** Adds an INTEGER: 1 for true, 0 for false; or NULL. */
  public void addBooleanOrNull(@Nullable Boolean value) {
    if (value == null) {
      addNull();
    } else {
      addBoolean(value);
    }
  }

  /** Adds a text of one character, or NULL. */
  public void addCharOrNull(@Nullable Character value) {
    addText(value == null ? null : value.toString());
  }

  int size() {
    return size;
  }

  /** Adds its elements in order to a hash. */
  void addTo(ValueHash hash) {
    hash.add(size, null);
    for (int i = 0; i < size; i++) {
      hash.add(i, kind == Kind.VALUES ? values[i] : boxed(kind, bits[i]));
    }
  }

  /**
   * Binds {@code count} elements, counted from 0, to the parameters from {@code parameter} on. Past
   * the end the last element is repeated: that changes the meaning of neither IN nor NOT IN.
   */
  void bind(DriverStatement statement, int parameter, int element, int count) {
    for (int i = 0; i < count; i++) {
      bindOne(statement, parameter + i, Math.min(element + i, size - 1));
    }
  }

  private void bindOne(DriverStatement statement, int parameter, int element) {
    switch (kind) {
      case LONGS:
        statement.bindLong(parameter, bits[element]);
        break;
      case DOUBLES:
        statement.bindDouble(parameter, Double.longBitsToDouble(bits[element]));
        break;
      default:
        bindValue(statement, parameter, values[element]);
    }
  }

  private static void bindValue(DriverStatement statement, int parameter, @Nullable Object value) {
    if (value == null) {
      statement.bindNull(parameter);
    } else if (value instanceof String) {
      statement.bindText(parameter, (String) value);
    } else if (value instanceof Long) {
      statement.bindLong(parameter, (Long) value);
    } else if (value instanceof Double) {
      statement.bindDouble(parameter, (Double) value);
    } else {
      statement.bindBlob(parameter, (byte[]) value);
    }
  }

  private void addWholeOrNull(@Nullable Number value) {
    if (value == null) {
      addNull();
    } else {
      addLong(value.longValue());
    }
  }

  private void addRealOrNull(@Nullable Number value) {
    if (value == null) {
      addNull();
    } else {
      addDouble(value.doubleValue());
    }
  }

  private void addBits(Kind added, long value) {
    if (kind == Kind.EMPTY) {
      kind = added;
    }
    if (kind != added) {
      addValue(boxed(added, value));
      return;
    }
    if (size == bits.length) {
      bits = Arrays.copyOf(bits, Math.max(FIRST_CAPACITY, size * 2));
    }
    bits[size++] = value;
  }

  private void addValue(@Nullable Object value) {
    if (kind != Kind.VALUES) {
      boxAll();
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY, size * 2));
    }
    values[size++] = value;
  }

  /** A list that mixes kinds, or holds NULL beside numbers, is rare: only it pays for boxes. */
  private void boxAll() {
    @Nullable Object[] boxes = new @Nullable Object[Math.max(FIRST_CAPACITY, size + 1)];
    for (int i = 0; i < size; i++) {
      boxes[i] = boxed(kind, bits[i]);
    }
    values = boxes;
    bits = new long[0];
    kind = Kind.VALUES;
  }

  private static Object boxed(Kind kind, long bits) {
    return kind == Kind.DOUBLES ? (Object) Double.longBitsToDouble(bits) : (Object) bits;
  }
}
