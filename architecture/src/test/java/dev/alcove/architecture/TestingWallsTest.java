// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** What tests of applications use: on the JVM and on Android, whatever runs the tests. */
class TestingWallsTest {
  private static final JavaClasses CLASSES = ProjectModule.TESTING.classes();

  @Test
  void seesOnlyWhatOtherModulesMaySee() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.alcove.generated..",
            "dev.alcove.pool..",
            "dev.alcove.processor..",
            "dev.alcove.statement..",
            "dev.alcove.transaction..")
        .because("drivers, schemas and upgrades are public; how one database works inside is not")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void worksWithAnyDriver() {
    noClasses()
        .that()
        .doNotHaveSimpleName("TestDatabases")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.alcove.driver.jdbc..",
            "java.sql..",
            "javax.sql..",
            "org.sqlite..",
            "java.nio.file..")
        .because("Android has none of them; TestDatabases.inMemory alone is for the JVM")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void asksForNoTestFramework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "junit..", "com.google.common.truth..", "org.testng..")
        .because("it throws, and so works in any of them")
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
