// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that were committed to a write-ahead log, up to the first that is torn (<a
 * href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">The Write-Ahead Log</a>).
 */
final class WriteAheadLog implements Closeable {
  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int CHECKED = 8;
  private static final int SALT_AT = 16;
  private static final int LITTLE = 0x377f0682;
  private static final int BIG = 0x377f0683;

  private final RandomAccessFile file;
  final int pageSize;

  /** How many pages the database has by the last commit; 0 if there is none. */
  int pages;

  /** Where each page's last committed state is. */
  private final Map<Integer, Long> places = new HashMap<>();

  private int sum1;
  private int sum2;

  private WriteAheadLog(RandomAccessFile file, ByteBuffer header) throws IOException {
    this.file = file;
    this.pageSize = header.getInt(8);
    read(header, header.getInt(0) == BIG ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  /** Null if there is no log that can be read. */
  static @Nullable WriteAheadLog open(File path) throws IOException {
    if (path.length() < HEADER) {
      return null;
    }
    RandomAccessFile file = new RandomAccessFile(path, "r");
    byte[] bytes = new byte[HEADER];
    file.readFully(bytes);
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int magic = header.getInt(0);
    if ((magic == LITTLE || magic == BIG) && Integer.bitCount(header.getInt(8)) == 1) {
      return new WriteAheadLog(file, header);
    }
    file.close();
    return null;
  }

  private void read(ByteBuffer header, ByteOrder order) throws IOException {
    add(header, 0, HEADER - CHECKED, order);
    boolean sound = isSum(header, HEADER - CHECKED);
    Map<Integer, Long> transaction = new HashMap<>();
    byte[] bytes = new byte[FRAME_HEADER + pageSize];
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    long at = HEADER;
    while (sound && at + bytes.length <= file.length()) {
      file.seek(at);
      file.readFully(bytes);
      add(frame, 0, CHECKED, order);
      add(frame, FRAME_HEADER, bytes.length, order);
      sound = frame.getLong(8) == header.getLong(SALT_AT) && isSum(frame, SALT_AT);
      if (sound) {
        transaction.put(frame.getInt(0), at + FRAME_HEADER);
        int commit = frame.getInt(4);
        if (commit != 0) {
          pages = commit;
          places.putAll(transaction);
          transaction.clear();
        }
      }
      at += bytes.length;
    }
  }

  private boolean isSum(ByteBuffer bytes, int at) {
    return bytes.getInt(at) == sum1 && bytes.getInt(at + 4) == sum2;
  }

  private void add(ByteBuffer bytes, int from, int to, ByteOrder order) {
    ByteBuffer words = bytes.duplicate().order(order);
    for (int i = from; i < to; i += CHECKED) {
      sum1 += words.getInt(i) + sum2;
      sum2 += words.getInt(i + 4) + sum1;
    }
  }

  /** A page as the last commit has left it; null if the log does not hold it. */
  byte @Nullable [] page(int number) throws IOException {
    Long place = places.get(number);
    if (place == null) {
      return null;
    }
    byte[] bytes = new byte[pageSize];
    file.seek(place);
    file.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
