// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rooms of the runtime, lowest first: none sees a higher one. */
class RuntimeWallsTest {
  private static final JavaClasses CLASSES = ProjectModule.RUNTIME.classes();

  private static final Set<String> REFLECTIVE_OWNERS =
      Set.of(Class.class.getName(), ClassLoader.class.getName());

  private static final Pattern REFLECTIVE_NAMES =
      Pattern.compile(
          "forName|loadClass|newInstance|get(Declared)?(Method|Field|Constructor)s?"
              + "|getRecordComponents");

  private static final Rooms ROOMS =
      new Rooms("dev.alcove")
          .room("error")
          .room("driver", "error")
          .room("driver.jdbc", "error", "driver")
          .room("statement", "error", "driver")
          .room("pool", "error", "driver", "statement")
          .room("transaction", "error", "driver", "statement", "pool")
          .room("schema", "error", "driver", "statement", "pool", "transaction")
          .room("migration", "error", "driver", "schema")
          .room("live", "error", "driver", "statement", "pool", "transaction")
          .room(
              "",
              "error",
              "driver",
              "statement",
              "pool",
              "transaction",
              "schema",
              "migration",
              "live")
          .room(
              "generated",
              "",
              "error",
              "driver",
              "statement",
              "pool",
              "transaction",
              "schema",
              "migration",
              "live");

  @Test
  void everyPackageIsARoom() {
    ROOMS.checkComplete(CLASSES);
  }

  /** Also: nobody sees {@code generated} nor {@code driver.jdbc}, for no room names them above. */
  @Test
  void noRoomSeesAHigherOne() {
    ROOMS.checkWalls(CLASSES);
  }

  @Test
  void onlyTheJdbcDriverUsesJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.alcove.driver.jdbc")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("Android has another driver, and never loads this one")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyAlcoveUsesReflection() {
    DescribedPredicate<JavaCall<?>> reflective =
        DescribedPredicate.describe(
            "the target looks something up by name",
            call ->
                REFLECTIVE_OWNERS.contains(call.getTargetOwner().getName())
                    && REFLECTIVE_NAMES.matcher(call.getName()).matches());
    noClasses()
        .that(areNotAlcove())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .orShould()
        .callMethodWhere(reflective)
        .because("one look-up by name finds the generated class; everything else is plain calls")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingSleeps() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", long.class, int.class)
        .because("whoever waits must wait for something, with a time limit, and be woken by it")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void publicClassesDoNotLockThemselves() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveModifier(JavaModifier.SYNCHRONIZED)
        .because("anyone could hold that lock; a private lock object belongs to the class alone")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void exceptionsLiveInTheirRoom() {
    classes()
        .that()
        .areAssignableTo(Throwable.class)
        .should()
        .resideInAPackage("dev.alcove.error")
        .andShould()
        .beAssignableTo(RuntimeException.class)
        .because(
            "a user catches AlcoveException or one of its kin, and finds all of them in one place")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** Users learn these by heart; rooms that they may not see (SampleWallsTest) do not count. */
  @Test
  void publicTypesAreFew() {
    assertThat(
            CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .filter(
                    name -> !name.matches(".*\\.(generated|live|pool|statement|transaction)\\..*"))
                .count())
        .isAtMost(54L);
  }

  @Test
  void nothingIsPrinted() {
    CommonWalls.checkSilence(CLASSES);
  }

  @Test
  void namesSayWhatAClassDoes() {
    CommonWalls.checkNames(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNotAlcove() {
    return DescribedPredicate.describe(
        "are not Alcove", type -> !type.getName().matches("dev\\.alcove\\.Alcove(\\$.*)?"));
  }
}
