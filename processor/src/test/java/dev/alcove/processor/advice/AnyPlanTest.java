// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.model.Models;
import dev.alcove.processor.oldest.OldSqlite;
import dev.alcove.processor.sqlite.PlanStep;
import dev.alcove.processor.sqlite.Preparation.Prepared;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the statement and whatever SQLite says of it: it is read, and no table gets lost. */
class AnyPlanTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "analysis");

  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 4_000);

  private static final Pattern VIEW =
      Pattern.compile("(?s)CREATE VIEW (\\w+)\\s*(?:\\([^)]*\\))?\\s*AS\\s+(.*)");

  /** What reads a table; views, queries and virtual tables are no tables. */
  private static final Pattern ACCESS =
      Pattern.compile("(SCAN|SEARCH) (TABLE )?(?<name>\\w+)(?: AS (?<alias>\\w+))?(?<rest>.*)");

  private final Random random = new Random(Long.getLong("fuzz.seed", 20261128));
  private final Map<String, String> views = new HashMap<>();
  private final Set<String> tables = new LinkedHashSet<>();
  private final List<String> schema = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private SqliteDatabase sqlite;

  @BeforeEach
  void open() throws IOException {
    sqlite = SqliteDatabase.open();
    for (String statement :
        Files.readString(FOLDER.resolve("schema.sql")).split(";\\n(?=CREATE|$)", -1)) {
      if (!statement.isBlank()) {
        assertThat(sqlite.execute(statement)).isEmpty();
        schema.add(statement);
        Matcher view = VIEW.matcher(statement.strip());
        if (view.matches()) {
          views.put(view.group(1).toLowerCase(Locale.ROOT), view.group(2));
        }
        Matcher table = Pattern.compile("CREATE TABLE (\\w+).*").matcher(statement.strip());
        if (table.lookingAt()) {
          tables.add(table.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    for (String line : Files.readAllLines(FOLDER.resolve("corpus.txt"))) {
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("=> ")) {
        statements.add(line);
      }
    }
    assertThat(tables).isNotEmpty();
    assertThat(statements.size()).isAtLeast(300);
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  @Test
  void everyTableOfAPlanIsOneOfTheStatement() {
    int accesses = 0;
    for (String sql : statements) {
      accesses += checkPlan("", sql, sqlite.plan(sql));
    }
    assertThat(accesses).isAtLeast(statements.size() / 2);
  }

  @Test
  void plansOfOldSqlitesAreReadTheSame() throws IOException, SQLException {
    for (OldSqlite old : OldSqlite.all()) {
      try (Connection connection = old.connect(":memory:")) {
        schema.forEach(statement -> OldSqlite.execute(connection, statement));
        int accesses = 0;
        for (String sql : statements) {
          accesses += checkPlan(old.toString(), sql, steps(connection, sql));
        }
        assertWithMessage("%s", old).that(accesses).isAtLeast(50);
      }
    }
  }

  /** None where it is too old for the statement. */
  private static List<PlanStep> steps(Connection connection, String sql) {
    List<PlanStep> steps = new ArrayList<>();
    try {
      for (String row : OldSqlite.query(connection, "EXPLAIN QUERY PLAN " + sql)) {
        String[] columns = row.split("\\|", 4);
        steps.add(
            new PlanStep(Integer.parseInt(columns[0]), Integer.parseInt(columns[1]), columns[3]));
      }
    } catch (SQLException e) {
      steps.clear();
    }
    return steps;
  }

  /** How many tables the plan of a SELECT reads, each of which must be found. */
  private int checkPlan(String engine, String sql, List<PlanStep> steps) {
    List<Block> blocks = BlockReader.read(sql, sqlite.catalog(), views);
    Set<String> names = new LinkedHashSet<>();
    blocks.forEach(block -> block.sources().forEach(source -> names.add(source.alias())));
    List<PlanNode> nodes = new PlanReader(names).read(steps);
    assertWithMessage("%s %s %s", engine, sql, steps).that(count(nodes)).isAtLeast(steps.size());
    Set<String> read = new LinkedHashSet<>();
    details(nodes, read);
    int accesses = 0;
    boolean isQuery = sql.strip().toUpperCase(Locale.ROOT).matches("(?s)(SELECT|VALUES)\\b.*");
    for (PlanStep step : steps) {
      Matcher access = ACCESS.matcher(step.detail());
      if (isQuery && access.matches() && !access.group("rest").contains("VIRTUAL TABLE")) {
        String name = access.group("alias") == null ? access.group("name") : access.group("alias");
        boolean isTable = tables.contains(access.group("name").toLowerCase(Locale.ROOT));
        if (isTable || names.contains(name)) {
          accesses++;
          assertWithMessage("%s %s %s", engine, sql, steps).that(read).contains(step.detail());
        }
      }
    }
    return accesses;
  }

  private static int count(List<PlanNode> nodes) {
    return nodes.size() + nodes.stream().mapToInt(node -> count(node.children())).sum();
  }

  private static void details(List<PlanNode> nodes, Set<String> read) {
    for (PlanNode node : nodes) {
      if (node.isAccess()) {
        read.add(node.detail());
      }
      details(node.children(), read);
    }
  }

  @Test
  void noStatementIsTooOdd() {
    List<String> words = statements.stream().flatMap(sql -> List.of(words(sql)).stream()).toList();
    TableFacts facts = new TableFacts(Models.database("ChatDatabase").build());
    int accepted = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String sql = mutated(any(statements), words);
      List<Block> blocks = BlockReader.read(sql, sqlite.catalog(), views);
      Set<String> names = new LinkedHashSet<>();
      for (Block block : blocks) {
        for (BlockSource source : block.sources()) {
          names.add(source.alias());
          assertThat(ProposalMaker.make("t", source.wishes(), column -> column.startsWith("i")))
              .isNotNull();
        }
      }
      if (sqlite.prepare(sql) instanceof Prepared) {
        accepted++;
        List<PlanNode> nodes = new PlanReader(names).read(sqlite.plan(sql));
        assertThat(PlanJudge.judge(nodes, blocks, facts)).isNotNull();
      }
    }
    assertThat(accepted).isAtLeast(ROUNDS / 20);
  }

  @Test
  void noPlanIsTooOdd() {
    List<String> details = new ArrayList<>();
    statements.forEach(sql -> sqlite.plan(sql).forEach(step -> details.add(step.detail())));
    List<String> words = details.stream().flatMap(text -> List.of(words(text)).stream()).toList();
    PlanReader reader = new PlanReader(tables);
    for (int i = 0; i < ROUNDS; i++) {
      List<PlanStep> steps = new ArrayList<>();
      for (int id = random.nextInt(3); id < 6; id++) {
        steps.add(new PlanStep(id, random.nextInt(id + 1), mutated(any(details), words)));
      }
      assertThat(reader.read(steps)).isNotNull();
    }
  }

  private static String[] words(String text) {
    return text.split(" ", -1);
  }

  private String mutated(String text, List<String> others) {
    List<String> words = new ArrayList<>(List.of(words(text)));
    for (int i = random.nextInt(3); i >= 0 && !words.isEmpty(); i--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(at));
        case 2 -> words.set(at, any(others));
        default -> words.add(at, any(others));
      }
    }
    return String.join(" ", words);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
