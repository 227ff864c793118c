// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chinese sentences: of the dialogues in the folder that the system property {@code alcove.kdconv}
 * names, again and again; else made-up ones of characters whose frequencies are as uneven. Ten of
 * them, evenly spread, say 电影.
 */
final class Sentences {
  static final String RARE = "电影";

  static final int RARE_ONES = 10;
  private static final Pattern MESSAGE = Pattern.compile("\"message\": \"([^\"]+)\"");

  private Sentences() {}

  static List<String> of(int count) throws IOException {
    String folder = System.getProperty("alcove.kdconv", "");
    List<String> all = folder.isEmpty() ? madeUp(count) : read(Path.of(folder), count);
    for (int i = 0; i < RARE_ONES; i++) {
      int place = (int) ((i + 0.5) * count / RARE_ONES);
      all.set(place, all.get(place) + RARE + "。");
    }
    return all;
  }

  private static List<String> read(Path folder, int count) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        Matcher matcher = MESSAGE.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1).replace(RARE, "片子"));
        }
      }
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(found.get(i % found.size()));
    }
    return all;
  }

  /** Sentences of 5 to 44 characters; each character is a common one or, now and then, another. */
  private static List<String> madeUp(int count) {
    Random random = new Random(11);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 5 + random.nextInt(40); left > 0; left--) {
        text.append((char) ('一' + (int) (3_000 * Math.pow(random.nextDouble(), 2.5))));
      }
      all.add(text.append('。').toString().replace(RARE, "片子"));
    }
    return all;
  }
}
