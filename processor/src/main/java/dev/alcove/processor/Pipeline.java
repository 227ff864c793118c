// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.advice.PlanAdviser;
import dev.alcove.processor.advice.QueryPlans;
import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.DeclarationRules;
import dev.alcove.processor.check.EntityMethodRules;
import dev.alcove.processor.check.QueryChecker;
import dev.alcove.processor.check.SchemaChecker;
import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.history.History;
import dev.alcove.processor.history.HistoryAssembler;
import dev.alcove.processor.history.HistoryProof;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.plan.DaoPlan;
import dev.alcove.processor.plan.DaoPlanner;
import dev.alcove.processor.plan.DatabasePlan;
import dev.alcove.processor.plan.DatabasePlanner;
import dev.alcove.processor.plan.GeneratedMark;
import dev.alcove.processor.plan.LiveTablesPlan;
import dev.alcove.processor.plan.LiveTablesPlanner;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sqlite.SqliteDatabase;
import dev.alcove.processor.sqlite.SqliteUnavailableException;
import dev.alcove.processor.write.DaoWriter;
import dev.alcove.processor.write.DatabaseWriter;
import dev.alcove.processor.write.HistoryWriter;
import dev.alcove.processor.write.LiveTablesWriter;
import dev.alcove.processor.write.SchemaWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way of one database through the rooms: checked, planned, written. All problems of a stage are
 * reported; after an error, of this database or of another, nothing is written. Histories have a
 * report of their own, so that what is wrong with one does not hide what is wrong with the next.
 */
final class Pipeline {

  private final Report report;
  private final Report histories;
  private final SourceFiles files;
  private final SchemaFiles schemaFiles;
  private final GeneratedMark mark;
  private final Options options;

  Pipeline(
      Report report,
      Report histories,
      SourceFiles files,
      SchemaFiles schemaFiles,
      GeneratedMark mark,
      Options options) {
    this.report = report;
    this.histories = histories;
    this.files = files;
    this.schemaFiles = schemaFiles;
    this.mark = mark;
    this.options = options;
  }

  /**
   * What was found out about the DAOs.
   *
   * @param queries their queries
   * @param observed what their raw queries depend on that are live
   */
  private record Checked(
      Map<Dao, Map<DaoMethod, CheckedQuery>> queries,
      Map<Dao, Map<DaoMethod, List<Dependency>>> observed) {

    /** What is watched for live queries. */
    LiveTablesPlan live(Database database) {
      List<CheckedQuery> all = new ArrayList<>();
      queries.values().forEach(dao -> all.addAll(dao.values()));
      List<List<Dependency>> raw = new ArrayList<>();
      observed.values().forEach(dao -> raw.addAll(dao.values()));
      return LiveTablesPlanner.plan(database, all, raw);
    }
  }

  void run(Database database) {
    report.enter(database.origin());
    Checked checked = new Checked(new LinkedHashMap<>(), new LinkedHashMap<>());
    Optional<QueryPlans> plans = check(database, checked);
    if (!report.hasErrors()) {
      Report own = new Report();
      Optional<History> history = history(database, plans, own);
      own.problems().forEach(histories::add);
      if (!own.hasErrors()) {
        history.ifPresent(found -> write(database, found, checked));
      }
    }
  }

  /** The versions of the database, with their steps proved; empty after an error. */
  private Optional<History> history(Database database, Optional<QueryPlans> plans, Report own) {
    HistoryAssembler assembler =
        new HistoryAssembler(database, options.schemas(), options.importRoom(), own);
    Optional<History> history = assembler.assemble(options.schemasBegin());
    history.ifPresent(
        found -> {
          List<String> proved = new HistoryProof(database, assembler, own).prove(found);
          if (!own.hasErrors()) {
            assembler
                .update(found, proved)
                .ifPresent(
                    update -> {
                      plans.ifPresent(known -> schemaFiles.addPlans(database, known, update, own));
                      schemaFiles.add(database, update, own);
                    });
          }
        });
    schemaFiles.checkDrafts(database, own);
    return history;
  }

  /** Checks everything, collects the queries, and plans them if there is no error. */
  private Optional<QueryPlans> check(Database database, Checked checked) {
    new DeclarationRules(report, options.desugaring()).check(database);
    try (SqliteDatabase sqlite = SqliteDatabase.open()) {
      new SchemaChecker(sqlite, report).create(database);
      QueryChecker queryChecker = new QueryChecker(sqlite, database, report);
      EntityMethodRules entityRules = new EntityMethodRules(database, report);
      Set<Dao> daos = daos(database);
      // First, for a table that is missing from the database is their matter.
      daos.forEach(entityRules::check);
      daos.forEach(dao -> checked.queries().put(dao, queryChecker.check(dao)));
      if (!report.hasErrors()) {
        daos.forEach(dao -> checked.observed().put(dao, queryChecker.observed(dao)));
      }
      if (!report.hasErrors() && options.plans() != Options.Plans.OFF) {
        return Optional.of(new PlanAdviser(database, report).advise(checked.queries(), sqlite));
      }
    } catch (SqliteUnavailableException unavailable) {
      report.add(
          ProblemId.SQLITE_UNAVAILABLE,
          database.origin(),
          "SQLite cannot be loaded, so nothing in " + database.type() + " could be checked.",
          String.valueOf(unavailable.getMessage()),
          unavailable.remedy());
    }
    return Optional.empty();
  }

  private void write(Database database, History history, Checked checked) {
    LiveTablesPlan live = checked.live(database);
    DatabasePlan plan = DatabasePlanner.plan(database, history, mark);
    DaoPlanner daoPlanner = new DaoPlanner(database, live, mark);
    Map<Dao, DaoPlan> daoPlans = new LinkedHashMap<>();
    checked
        .queries()
        .forEach(
            (dao, queries) ->
                daoPlans.put(
                    dao,
                    daoPlanner.plan(dao, queries, checked.observed().getOrDefault(dao, Map.of()))));

    files.write(SchemaWriter.write(plan.schema(), mark), database.type(), database.origin());
    files.write(HistoryWriter.write(plan.history(), mark), database.type(), database.origin());
    if (!live.tables().isEmpty()) {
      files.write(LiveTablesWriter.write(live, mark), database.type(), database.origin());
    }
    files.write(DatabaseWriter.write(plan), database.type(), database.origin());
    daoPlans.forEach(
        (dao, daoPlan) -> files.write(DaoWriter.write(daoPlan), dao.type(), dao.origin()));
  }

  private static Set<Dao> daos(Database database) {
    Set<Dao> daos = new LinkedHashSet<>();
    database.daos().forEach(accessor -> daos.add(accessor.dao()));
    return daos;
  }
}
