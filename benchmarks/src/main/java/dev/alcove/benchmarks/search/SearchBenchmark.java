// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import dev.alcove.Alcove;
import dev.alcove.FullTextQuery;
import dev.alcove.benchmarks.Figures;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks for a rare Chinese word among many messages, by Alcove's full-text index and by LIKE; and
 * adds messages to that index and to one that knows no Chinese words, which a trigger fills.
 *
 * <p>Arguments: how many messages (90000), how often (5).
 */
public final class SearchBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int EACH = 1_000;
  private static final int LONG_ONES = 20;
  private static final int LONG = 20_000;
  private static final int LOOKS = 20;

  private final List<String> texts;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> plain = new ArrayList<>();
  private final List<Double> ourLong = new ArrayList<>();
  private final List<Double> plainLong = new ArrayList<>();
  private final List<Double> match = new ArrayList<>();
  private final List<Double> like = new ArrayList<>();

  private SearchBenchmark(List<String> texts) {
    this.texts = texts;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 90_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    SearchBenchmark benchmark = new SearchBenchmark(Sentences.of(messages));
    for (int i = 0; i < runs; i++) {
      benchmark.run(Files.createTempDirectory("alcove-search").resolve("speeches.db"));
    }
    OUT.printf("%d messages, %d runs, milliseconds: median (least to most)%n", messages, runs);
    say("rare word", benchmark.match, "by LIKE", benchmark.like);
    say("all inserts", benchmark.ours, "into a plain index", benchmark.plain);
    say("20 long ones", benchmark.ourLong, "into a plain index", benchmark.plainLong);
  }

  private static void say(String what, List<Double> ours, String other, List<Double> others) {
    OUT.println(what + ": " + Figures.of(ours) + ", " + other + ": " + Figures.of(others));
    OUT.printf("ratio %.3f%n", Figures.median(ours) / Figures.median(others));
  }

  private void run(Path file) throws SQLException {
    try (SpeechDatabase database = Alcove.open(SpeechDatabase.class, JdbcDriver.file(file))) {
      SpeechDao speeches = database.speeches();
      speeches.insert(List.of()); // makes the tables
      makePlainIndex(file);
      add(speeches, 0, texts, ours, plain);
      for (int i = 0; i < LOOKS; i++) {
        match.add(look(() -> speeches.matching(FullTextQuery.words(Sentences.RARE))));
        like.add(look(() -> speeches.like("%" + Sentences.RARE + "%")));
      }
      String text = String.join("", texts).substring(0, LONG);
      add(speeches, texts.size(), Collections.nCopies(LONG_ONES, text), ourLong, plainLong);
    }
  }

  /** As one writes it by hand; its words are what stands between two spaces or signs. */
  private static void makePlainIndex(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE plain_fts USING fts5(text, content=plain_speeches,"
              + " content_rowid=id)");
      statement.execute(
          "CREATE TRIGGER plain_insert AFTER INSERT ON plain_speeches BEGIN"
              + " INSERT INTO plain_fts (rowid, text) VALUES (new.id, new.text); END");
    }
  }

  /** Adds the same to both tables, by turns of one transaction each. */
  private static void add(
      SpeechDao speeches, long before, List<String> texts, List<Double> ours, List<Double> plain) {
    double ourSum = 0;
    double plainSum = 0;
    for (int from = 0; from < texts.size(); from += EACH) {
      List<Speech> some = new ArrayList<>();
      List<PlainSpeech> same = new ArrayList<>();
      for (int i = from; i < Math.min(from + EACH, texts.size()); i++) {
        some.add(new Speech(before + i + 1, texts.get(i)));
        same.add(new PlainSpeech(before + i + 1, texts.get(i)));
      }
      ourSum += millis(() -> speeches.insert(some));
      plainSum += millis(() -> speeches.insertPlain(same));
    }
    ours.add(ourSum);
    plain.add(plainSum);
  }

  private static double look(Supplier<List<Speech>> search) {
    int[] found = new int[1];
    double millis = millis(() -> found[0] = search.get().size());
    if (found[0] < Sentences.RARE_ONES) {
      throw new IllegalStateException("found " + found[0]);
    }
    return millis;
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
