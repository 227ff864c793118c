// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Rules that every module keeps. */
final class CommonWalls {
  private static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("_Impl")
          .should(haveAVagueName())
          .because(
              "such names collect what has no place yet; a class named after its one task does not")
          .allowEmptyShould(true);

  private static final ArchRule NO_LOGGING_FRAMEWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..")
          .because("what happens is told by problems, exceptions and listeners, never by a log")
          .allowEmptyShould(true);

  private static final ArchRule NO_STANDARD_STREAMS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
          .because("a library has no console; it belongs to whoever uses the library")
          .allowEmptyShould(true);

  private CommonWalls() {}

  static void checkNames(JavaClasses classes) {
    NAMES_SAY_WHAT_A_CLASS_DOES.check(classes);
  }

  static void checkSilence(JavaClasses classes) {
    NO_LOGGING_FRAMEWORK.check(classes);
    NO_STANDARD_STREAMS.check(classes);
  }

  private static ArchCondition<JavaClass> haveAVagueName() {
    return new ArchCondition<>("have a name that ends in Util, Helper, Manager or Impl") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean vague = type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)");
        events.add(new SimpleConditionEvent(type, vague, type.getName()));
      }
    };
  }
}
