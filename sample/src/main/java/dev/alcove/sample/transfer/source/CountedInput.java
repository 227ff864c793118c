// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Says how many bytes were read through it. */
public final class CountedInput extends FilterInputStream {
  private final LongConsumer listener;

  /** Bytes of a stream, each told to the listener once. */
  public CountedInput(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      listener.accept(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      listener.accept(count);
    }
    return count;
  }
}
