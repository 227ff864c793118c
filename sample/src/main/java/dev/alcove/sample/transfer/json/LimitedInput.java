// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after a number of bytes, whatever follows. */
final class LimitedInput extends FilterInputStream {
  private int left;

  LimitedInput(InputStream in, int limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int value = super.read();
    left = value < 0 ? 0 : left - 1;
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = super.read(buffer, offset, Math.min(length, left));
    left = count < 0 ? 0 : left - count;
    return count;
  }
}
