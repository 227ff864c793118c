// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

/** The annotations: words without behaviour. */
class AnnotationsWallsTest {
  private static final JavaClasses CLASSES = ProjectModule.ANNOTATIONS.classes();

  @Test
  void onlyAnnotationsAndEnums() {
    classes()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beAssignableTo(Annotation.class)
        .orShould()
        .beEnums()
        .because(
            "users' classes carry them everywhere, so they must never need to change for logic")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void dependOnNothing() {
    noClasses()
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("java.lang..", "dev.alcove.annotations", "org.jspecify..")))
        .because("the annotations come with every module that declares a table")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassDoes() {
    CommonWalls.checkNames(CLASSES);
  }
}
