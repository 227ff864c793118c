// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.List;

/**
 * Makes the primitive arrays that DAO methods return. The lists hold no null. ({@code byte[]} is no
 * list of results but a BLOB.) Stateless: may be called from any thread.
 */
public final class PrimitiveArrays {
  private PrimitiveArrays() {}

  /** Unboxes a list. */
  public static long[] longs(List<Long> values) {
    long[] array = new long[values.size()];
    int i = 0;
    for (long value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static int[] ints(List<Integer> values) {
    int[] array = new int[values.size()];
    int i = 0;
    for (int value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static short[] shorts(List<Short> values) {
    short[] array = new short[values.size()];
    int i = 0;
    for (short value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static double[] doubles(List<Double> values) {
    double[] array = new double[values.size()];
    int i = 0;
    for (double value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    int i = 0;
    for (float value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static boolean[] booleans(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    int i = 0;
    for (boolean value : values) {
      array[i++] = value;
    }
    return array;
  }

  /** Unboxes a list. */
  public static char[] chars(List<Character> values) {
    char[] array = new char[values.size()];
    int i = 0;
    for (char value : values) {
      array[i++] = value;
    }
    return array;
  }
}
