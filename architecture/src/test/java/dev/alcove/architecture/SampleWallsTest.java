// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The sample: a user like any other. */
class SampleWallsTest {
  private static final JavaClasses CLASSES = ProjectModule.SAMPLE.classes();

  @Test
  void usesOnlyThePublicApi() {
    noClasses()
        .that()
        .haveSimpleNameNotContaining("_Impl")
        .and()
        .haveSimpleNameNotContaining("_LiveTables")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.alcove.generated..",
            "dev.alcove.live..",
            "dev.alcove.pool..",
            "dev.alcove.processor..",
            "dev.alcove.statement..",
            "dev.alcove.transaction..")
        .because("what the sample cannot do, no user can")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void neverFallsBackToJdbc() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("the same store must run on Android")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void storeKnowsNoCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("dev.alcove.sample.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.alcove.sample.cli..", "dev.alcove.sample.web..", "picocli..", "me.tongfei..")
        .because("the store is the part that others copy")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassDoes() {
    CommonWalls.checkNames(CLASSES);
  }
}
