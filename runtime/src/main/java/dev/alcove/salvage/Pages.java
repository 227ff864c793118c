// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a database file as its last commit has left them. Used by one thread. */
final class Pages implements Closeable {
  private static final int FILE_HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int RESERVED_AT = 20;
  private static final int FREE_AT = 32;
  private static final int ENCODING_AT = 56;
  private static final int MOST_RESERVED = 32;
  private static final int SMALLEST = 512;
  private static final int LARGEST = 65_536;
  private static final int USUAL = 4_096;

  /**
   * Never closed: on POSIX systems closing a file takes away all locks that this process has on it,
   * and so those of SQLite's connections.
   */
  private static final List<RandomAccessFile> OPEN = new ArrayList<>();

  private final RandomAccessFile file;
  private final @Nullable WriteAheadLog log;
  final int size;

  /** The bytes of a page that SQLite uses. */
  final int usable;

  final int count;

  /** The last page that the last commit has left; the file may still have others behind it. */
  final int last;

  final Charset encoding;

  private Pages(RandomAccessFile file, @Nullable WriteAheadLog log, ByteBuffer header)
      throws IOException {
    this.file = file;
    this.log = log;
    int found = header.getShort(PAGE_SIZE_AT) & 0xffff;
    found = found == 1 ? LARGEST : found;
    boolean sound = found >= SMALLEST && Integer.bitCount(found) == 1;
    size = log != null ? log.pageSize : sound ? found : USUAL;
    int reserved = header.get(RESERVED_AT) & 0xff;
    usable = size - (reserved <= MOST_RESERVED ? reserved : 0);
    long pages = file.length() / size;
    count = (int) Math.min(Integer.MAX_VALUE - 1, Math.max(pages, log == null ? 0 : log.pages));
    last = log != null && log.pages > 0 ? log.pages : count;
    int code = header.getInt(ENCODING_AT);
    encoding =
        code == 2
            ? StandardCharsets.UTF_16LE
            : code == 3 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  static Pages open(File path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path, "r");
    synchronized (OPEN) {
      OPEN.add(file);
    }
    WriteAheadLog log = WriteAheadLog.open(new File(path.getPath() + "-wal"));
    byte[] first = log == null ? null : log.page(1);
    byte[] header = new byte[FILE_HEADER];
    if (first == null) {
      file.seek(0);
      file.readFully(header, 0, (int) Math.min(FILE_HEADER, file.length()));
    }
    return new Pages(file, log, ByteBuffer.wrap(first == null ? header : first));
  }

  /** A page by its number, from 1; one that the file lacks, or the disk cannot read, is empty. */
  ByteBuffer page(int number) {
    byte[] bytes = new byte[size];
    try {
      byte[] logged = log == null ? null : log.page(number);
      if (logged != null) {
        return ByteBuffer.wrap(logged);
      }
      long at = (number - 1L) * size;
      long there = Math.min(size, file.length() - at);
      if (there > 0) {
        file.seek(at);
        file.readFully(bytes, 0, (int) there);
      }
    } catch (IOException e) {
      return ByteBuffer.allocate(size);
    }
    return ByteBuffer.wrap(bytes);
  }

  boolean has(int number) {
    return number > 0 && number <= count;
  }

  /** The first page of the list of pages that hold nothing; 0 if there is none. */
  int firstFree() {
    return page(1).getInt(FREE_AT);
  }

  @Override
  public void close() throws IOException {
    if (log != null) {
      log.close();
    }
  }
}
