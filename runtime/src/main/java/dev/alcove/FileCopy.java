// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

/** Copies files to the disk itself, not only to the system's memory. */
final class FileCopy {
  private FileCopy() {}

  static void copy(File from, File to) throws IOException {
    try (FileInputStream in = new FileInputStream(from);
        FileOutputStream out = new FileOutputStream(to)) {
      FileChannel source = in.getChannel();
      long size = source.size();
      long done = 0;
      while (done < size) {
        done += source.transferTo(done, size - done, out.getChannel());
      }
      out.getFD().sync();
    }
  }
}
