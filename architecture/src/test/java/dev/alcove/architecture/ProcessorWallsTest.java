// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The rooms of the processor: from elements to a model, to problems, to a plan, to text. */
class ProcessorWallsTest {
  private static final String ROOT = "dev.alcove.processor";
  private static final JavaClasses CLASSES = ProjectModule.PROCESSOR.classes();

  private static final Rooms ROOMS =
      new Rooms(ROOT)
          .room("model")
          .room("report", "model")
          .room("sql", "model", "report")
          // Trees of statements are text too, but many more classes than the rest of that room.
          .room("sql.tree", "sql")
          .room("read.classfile", "report")
          .room("read", "model", "report", "sql", "read.classfile")
          .room("schema", "model", "report", "sql")
          .room("sqlite", "model", "report", "sql", "schema")
          // What statements mean is told by their trees and by the schema that SQLite holds.
          .room("analysis", "sql", "sql.tree", "sqlite")
          // What may change a result is asked of SQLite's own code, and of statements' trees.
          .room("depend", "sql", "sql.tree", "sqlite")
          // Steps between versions are tried on a real SQLite while they are planned.
          .room("migrate", "model", "sql", "sql.tree", "sqlite")
          // Apart from migrate, so that what plans a step does not know what is asked of it.
          .room("prove", "model", "sql", "sql.tree", "sqlite", "migrate")
          .room(
              "check",
              "model",
              "report",
              "sql",
              "analysis",
              "depend",
              "schema",
              "sqlite",
              "migrate")
          // Judges real plans of checked queries, and tries indexes on a database of its own.
          .room(
              "advice",
              "model",
              "report",
              "sql",
              "sql.tree",
              "sqlite",
              "schema",
              "analysis",
              "check")
          // The text of the schemas that Room exports.
          .room("json")
          // Reads and writes the files of the versions, and words what is wrong with them.
          .room("history", "json", "model", "report", "sql", "schema", "sqlite", "migrate", "prove")
          .room("plan", "model", "sql", "schema", "sqlite", "migrate", "depend", "check", "history")
          // A step is written statement by statement, in the phases that migrate names.
          .room("write", "model", "migrate", "plan")
          .room(
              "", "model", "report", "sql", "read", "schema", "sqlite", "migrate", "prove",
              "depend", "check", "advice", "history", "plan", "write");

  @Test
  void everyPackageIsARoom() {
    ROOMS.checkComplete(CLASSES);
  }

  /** Also: plan and write cannot report, for after planning nothing may fail. */
  @Test
  void roomsSeeOnlyEarlierStages() {
    ROOMS.checkWalls(CLASSES);
  }

  @Test
  void onlyWriteUsesJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".write")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.squareup.javapoet..")
        .because("another way to print Java would then be one room's work")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyReportSpeaksToTheUser() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".report")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the target is a Messager",
                call -> call.getTargetOwner().isAssignableTo(Messager.class)))
        .because("problems are values until one place sorts and prints them")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** But for the enum of modifiers: it is no element, and JavaPoet wants it. */
  @Test
  void onlyReadAndReportKnowTheCompilersElements() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".read..", ROOT + ".report")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javax.lang.model..", "com.sun.source..")
                .and(not(type(Modifier.class))))
        .because("elements are bound to one round of one compiler; the model can be built by hand")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlySqliteOpensADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".sqlite")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("one room loads and unloads the native library")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void modelIsData() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model")
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .because("what was declared does not change and does nothing")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void planIsDataToOthers() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".plan")
        .and()
        .arePublic()
        .and()
        .haveSimpleNameNotEndingWith("Planner")
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .because("planners decide, and what they hand over is decided")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void interfacesOfModelAndPlanAreSealed() {
    assertWithMessage("Writers switch over every case, and the compiler tells of a new one")
        .that(
            CLASSES.stream()
                .filter(type -> type.getPackageName().matches(".*\\.(model|plan)"))
                .filter(type -> type.isInterface() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.reflect().isSealed())
                .map(JavaClass::getName)
                .toList())
        .isEmpty();
  }

  @Test
  void runtimeIsKnownByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.alcove",
            "dev.alcove.driver..",
            "dev.alcove.error..",
            "dev.alcove.generated..",
            "dev.alcove.pool..",
            "dev.alcove.schema..",
            "dev.alcove.statement..",
            "dev.alcove.transaction..")
        .because("the user's class path has the runtime, the processor's path does not")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noGuava() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.common..", "com.google.auto.common..")
        .because("it would meet other versions of itself on the user's processor path")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingIsPrinted() {
    CommonWalls.checkSilence(CLASSES);
  }

  @Test
  void namesSayWhatAClassDoes() {
    CommonWalls.checkNames(CLASSES);
  }
}
