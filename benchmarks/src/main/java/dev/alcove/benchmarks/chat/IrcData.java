// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The lines of #ubuntu, where the system property {@code alcove.irc} names the archive; else lines
 * made of words whose frequencies are as uneven.
 */
final class IrcData {
  private static final Pattern LINE = Pattern.compile("\\[(\\d\\d):(\\d\\d)] <([^>]+)> (.*)");
  private static final int WORDS = 20_000;

  private IrcData() {}

  /** So many lines, or as many as there are. */
  static List<IrcLine> lines(int most) throws IOException {
    String archive = System.getProperty("alcove.irc", "");
    return archive.isEmpty() ? madeUp(most) : read(Path.of(archive), most);
  }

  private static List<IrcLine> read(Path archive, int most) throws IOException {
    List<IrcLine> lines = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (entry.getName().endsWith(".raw.txt")) {
          BufferedReader reader = new BufferedReader(new InputStreamReader(zip, UTF_8));
          reader.lines().map(LINE::matcher).filter(Matcher::matches).forEach(m -> add(lines, m));
        }
        entry = zip.getNextEntry();
      }
    }
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private static void add(List<IrcLine> lines, Matcher line) {
    int minute = Integer.parseInt(line.group(1)) * 60 + Integer.parseInt(line.group(2));
    lines.add(new IrcLine(lines.size() + 1L, minute, line.group(3), line.group(4)));
  }

  private static List<IrcLine> madeUp(int most) {
    Random random = new Random(11);
    List<IrcLine> lines = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      StringBuilder text = new StringBuilder(i % 50 == 0 ? "ubuntu" : "so");
      for (int word = random.nextInt(16); word >= 0; word--) {
        int rank = (int) (WORDS * Math.pow(random.nextDouble(), 3));
        text.append(" w").append(Integer.toString(rank, 36));
      }
      lines.add(new IrcLine(i + 1L, i / 40 % 1_440, "nick" + i % 97, text.toString()));
    }
    return lines;
  }
}
