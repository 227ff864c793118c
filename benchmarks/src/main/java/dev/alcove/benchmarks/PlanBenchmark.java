// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the plans of queries cost the compiler: tables with five queries each, whose indexes are
 * good, or of which three in ten queries need another one; with plans and without, and beside plain
 * javac. Seconds on the clock, and those in which the compiler's thread had a processor: others on
 * the machine disturb these less, so the difference is taken of them.
 *
 * <p>Arguments: how many queries (1000), and how often (5).
 */
public final class PlanBenchmark {

  private static final PrintStream OUT = System.out;

  private static final int QUERIES_A_TABLE = 5;

  private final Path folder;
  private final int queries;

  private PlanBenchmark(Path folder, int queries) {
    this.folder = folder;
    this.queries = queries;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int queries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("alcove-plans");
    new PlanBenchmark(folder, queries / 2).run(runs);
    new PlanBenchmark(folder, queries).run(runs);
  }

  private void run(int runs) throws IOException {
    Path good = write("Good", true);
    Path bad = write("Bad", false);
    List<Cost> plain = new ArrayList<>();
    List<Cost> off = new ArrayList<>();
    List<Cost> planned = new ArrayList<>();
    List<Cost> advised = new ArrayList<>();
    for (int i = 0; i < runs + 1; i++) {
      Cost a = compile(good, "none");
      Cost b = compile(good, "off");
      Cost c = compile(good, "");
      Cost d = compile(bad, "");
      if (i > 0) { // the first run warms the compiler up
        plain.add(a);
        off.add(b);
        planned.add(c);
        advised.add(d);
      }
    }
    int tables = queries / QUERIES_A_TABLE;
    OUT.printf(
        "%d tables, %d queries, %d runs, median (least to most): seconds, and of the processor%n",
        tables, queries, runs);
    say("plain javac                  ", plain);
    say("no plans                     ", off);
    say("plans, good indexes          ", planned);
    say("plans, 3 of 10 need an index ", advised);
    double without = processor(off);
    OUT.printf(
        "plans add %.2f s of the processor where indexes are good, %.2f s where not%n",
        processor(planned) - without, processor(advised) - without);
  }

  /**
   * What a compilation took.
   *
   * @param seconds on the clock
   * @param processor the seconds of them in which it had a processor
   */
  private record Cost(double seconds, double processor) {}

  private static double processor(List<Cost> costs) {
    return Figures.median(costs.stream().map(Cost::processor).toList());
  }

  private static void say(String what, List<Cost> costs) {
    String clock = Figures.of(costs.stream().map(Cost::seconds).toList());
    String processor = Figures.of(costs.stream().map(Cost::processor).toList());
    OUT.println(what + "  " + clock + "  " + processor);
  }

  private Path write(String name, boolean isIndexed) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "package bench;\nimport dev.alcove.annotations.*;\nimport java.util.*;\n");
    List<String> tables = new ArrayList<>();
    StringBuilder daos = new StringBuilder();
    for (int table = 1; table <= queries / QUERIES_A_TABLE; table++) {
      tables.add("T" + table + ".class");
      daos.append("  D").append(table).append(" d").append(table).append("();\n");
      text.append(table(table, isIndexed));
    }
    text.append("@Database(tables = {").append(String.join(", ", tables)).append("})\n");
    text.append("interface PlansDatabase extends dev.alcove.AlcoveDatabase {\n");
    text.append(daos).append("}\n");
    Path source = Files.createDirectories(folder.resolve(name + queries)).resolve("Plans.java");
    return Files.writeString(source, text.toString());
  }

  /** The second query of each table needs the second index, the fifth of every other the third. */
  private static String table(int table, boolean isIndexed) {
    String text =
        """
        @Table("t%d")
        @Index({"owner", "sent"})
        %srecord T%d(@PrimaryKey String id, String owner, String kind, String title, long sent) {}
        @Dao interface D%d {
          @Query("SELECT * FROM t%d WHERE owner = :owner ORDER BY sent DESC LIMIT :most")
          List<T%d> newest(String owner, int most);
          @Query("SELECT a.id FROM t%d a WHERE a.kind = :kind ORDER BY a.title")
          List<String> ofKind(String kind);
          @Query("SELECT b.* FROM t%d a JOIN t%d b ON b.owner = a.owner WHERE a.id = :id")
          List<T%d> besides(String id);
          @Query("SELECT count(*) FROM t%d WHERE owner = :owner {AND sent > :after}")
          long count(String owner, Long after);
          @Query("UPDATE t%d SET title = :title WHERE %s = :key")
          int rename(String title, String key);
        }
        """;
    boolean isTitled = table % 2 == 0;
    String indexes = "@Index({\"kind\", \"title\"})\n" + (isTitled ? "@Index(\"title\")\n" : "");
    return text.formatted(
        table,
        isIndexed ? indexes : "",
        table,
        table,
        table,
        table,
        table,
        table,
        table,
        table,
        table,
        table,
        isTitled ? "title" : "id");
  }

  private Cost compile(Path source, String plans) throws IOException {
    List<String> options = new ArrayList<>(List.of("-implicit:none", "-Xlint:none", "-nowarn"));
    options.add(plans.equals("none") ? "-proc:none" : "-proc:only");
    if (plans.equals("off")) {
      options.add("-Aalcove.plans=off");
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    double seconds = Compilation.seconds(List.of(source), folder, options);
    return new Cost(seconds, (threads.getCurrentThreadCpuTime() - start) / 1e9);
  }
}
