// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sqlite.PlanStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps of EXPLAIN QUERY PLAN into nodes. Names are written without quotes there, so the
 * names that can occur are known beforehand: {@code SCAN of all} may be of a table "of all".
 *
 * @see <a href="https://www.sqlite.org/eqp.html">EXPLAIN QUERY PLAN</a>
 */
final class PlanReader {

  private static final Pattern SORT =
      Pattern.compile("USE TEMP B-TREE FOR (.* OF )?(ORDER BY|GROUP BY|DISTINCT)");

  /** How queries behind FROM are called that have no alias. */
  private static final Pattern UNNAMED = Pattern.compile("\\((subquery|join)-\\d+\\)");

  /** What may follow a name; a virtual table has words of its own, which are not read. */
  private static final Pattern MANNER =
      Pattern.compile("( LEFT-JOIN| EXISTS)*(?<using> USING .*?)?( LEFT-JOIN| EXISTS)*");

  private static final Pattern INDEX =
      Pattern.compile(" USING (COVERING )?INDEX (?<index>.*?)( \\((?<terms>.*)\\))?");

  /** A table that is named with its database is so in the plan, too. */
  private static final String DATABASE = "(?i)^main\\.";

  /** {@code TABLE messages AS m}: what is read, and its alias. */
  private static final Pattern OLD = Pattern.compile("(TABLE|SUBQUERY) ");

  private static final String AS = " AS ";

  /** Names may have the word in them; a term ends with the value that is looked for. */
  private static final Pattern AND = Pattern.compile("(?<=[?)]) AND ");

  private static final Pattern KEY =
      Pattern.compile(" USING (INTEGER )?PRIMARY KEY( \\((?<terms>.*)\\))?");

  /** Longer ones first: they may begin like shorter ones. */
  private final List<String> names;

  PlanReader(Collection<String> names) {
    this.names = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The nodes at the top of a plan. */
  List<PlanNode> read(List<PlanStep> steps) {
    return steps.stream().anyMatch(step -> step.id() == 0) ? flat(steps) : below(0, 0, steps);
  }

  /** Steps follow the one that they are part of. */
  private List<PlanNode> below(int parent, int from, List<PlanStep> steps) {
    List<PlanNode> nodes = new ArrayList<>();
    for (int i = from; i < steps.size(); i++) {
      PlanStep step = steps.get(i);
      if (step.parent() == parent) {
        nodes.add(node(step.detail(), below(step.id(), i + 1, steps)));
      }
    }
    return nodes;
  }

  /** Before 3.24 there was no tree: in the place of its number a step had that of its query. */
  private List<PlanNode> flat(List<PlanStep> steps) {
    Map<Integer, List<PlanNode>> queries = new TreeMap<>();
    for (PlanStep step : steps) {
      queries
          .computeIfAbsent(step.id(), id -> new ArrayList<>())
          .add(node(step.detail(), List.of()));
    }
    List<PlanNode> nodes = new ArrayList<>(queries.getOrDefault(0, List.of()));
    queries.remove(0);
    queries.forEach((id, inner) -> nodes.add(other("SUBQUERY " + id, inner)));
    return nodes;
  }

  private PlanNode node(String detail, List<PlanNode> children) {
    for (String verb : List.of("SCAN ", "SEARCH ")) {
      if (detail.startsWith(verb)) {
        for (String rest : named(detail.substring(verb.length()))) {
          Optional<PlanNode> access = access(verb.strip(), rest, detail, children);
          if (access.isPresent()) {
            return access.get();
          }
        }
      }
    }
    return SORT.matcher(detail).matches()
        ? new PlanNode(PlanNode.Kind.SORT, "", "", List.of(), detail, children)
        : other(detail, children);
  }

  private static PlanNode other(String detail, List<PlanNode> children) {
    return new PlanNode(PlanNode.Kind.OTHER, "", "", List.of(), detail, children);
  }

  /** The texts that may begin with the name: SQLite wrote more before it until 3.36. */
  private static List<String> named(String rest) {
    List<String> texts = new ArrayList<>(List.of(rest, rest.replaceFirst(DATABASE, "")));
    Matcher old = OLD.matcher(rest);
    if (old.lookingAt()) {
      for (int as = rest.indexOf(AS); as >= 0; as = rest.indexOf(AS, as + 1)) {
        texts.add(rest.substring(as + AS.length()));
      }
      texts.add(rest.substring(old.end()));
      texts.add(rest.substring(old.end()).replaceFirst(DATABASE, ""));
    }
    return texts;
  }

  private Optional<PlanNode> access(
      String verb, String rest, String detail, List<PlanNode> children) {
    List<String> all = new ArrayList<>(names);
    Matcher unnamed = UNNAMED.matcher(rest);
    if (unnamed.lookingAt()) {
      all.add(unnamed.group());
    }
    for (String name : all) {
      Matcher manner =
          MANNER.matcher(rest.startsWith(name) ? rest.substring(name.length()) : "no name");
      if (manner.matches()) {
        String using = manner.group("using");
        return Optional.of(access(verb, name, using == null ? "" : using, detail, children));
      }
    }
    return Optional.empty();
  }

  private static PlanNode access(
      String verb, String name, String using, String detail, List<PlanNode> children) {
    Matcher index = INDEX.matcher(using);
    Matcher key = KEY.matcher(using);
    if (index.matches()) {
      List<String> terms = terms(index.group("terms"));
      return new PlanNode(
          PlanNode.Kind.valueOf(verb), name, index.group("index"), terms, detail, children);
    }
    if (key.matches()) {
      List<String> terms = terms(key.group("terms"));
      return new PlanNode(PlanNode.Kind.valueOf(verb), name, "", terms, detail, children);
    }
    PlanNode.Kind kind =
        using.startsWith(" USING AUTOMATIC ")
            ? PlanNode.Kind.AUTOMATIC
            : verb.equals("SCAN") ? PlanNode.Kind.SCAN : PlanNode.Kind.ENDS;
    return new PlanNode(kind, name, "", List.of(), detail, children);
  }

  private static List<String> terms(@Nullable String terms) {
    return terms == null ? List.of() : List.of(AND.split(terms));
  }
}
