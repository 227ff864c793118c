// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.architecture;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rooms of a module, which are packages, and which of them each may see. */
final class Rooms {
  private final String root;
  private final Map<String, List<String>> visible = new TreeMap<>();

  Rooms(String root) {
    this.root = root;
  }

  /** Adds a room; {@code ""} is the root package itself. A room always sees itself. */
  Rooms room(String name, String... sees) {
    visible.put(name, Arrays.asList(sees));
    return this;
  }

  /** Every class stands in a room, or the walls would not bind it. */
  void checkComplete(JavaClasses classes) {
    List<String> homeless =
        classes.stream()
            .map(type -> type.getPackageName())
            .distinct()
            .filter(name -> !visible.containsKey(roomOf(name)))
            .sorted()
            .toList();
    assertWithMessage("These packages are no room of %s yet; say what they may see", root)
        .that(homeless)
        .isEmpty();
  }

  void checkWalls(JavaClasses classes) {
    CompositeArchRule.of(visible.keySet().stream().map(this::wallOf).toList()).check(classes);
  }

  private ArchRule wallOf(String room) {
    String[] hidden =
        visible.keySet().stream()
            .filter(other -> !other.equals(room) && !visible.get(room).contains(other))
            .map(this::packageOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(hidden)
        .because("the room " + packageOf(room) + " sees only " + visible.get(room))
        .allowEmptyShould(true);
  }

  private String packageOf(String room) {
    return room.isEmpty() ? root : root + "." + room;
  }

  private String roomOf(String packageName) {
    return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
  }
}
