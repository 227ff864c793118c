// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.report.Report;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every reader of one round needs.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param marks Alcove's annotations
 * @param sources which types come as source
 * @param origins places for messages
 * @param nullness the rules of nullness
 * @param compiled what class files tell beyond what the compiler shows
 * @param bodies what the compiler shows of methods
 * @param report where problems go
 */
record ReadContext(
    Elements elements,
    Types types,
    Marks marks,
    SourceTypes sources,
    Origins origins,
    NullnessReader nullness,
    CompiledFacts compiled,
    MethodBodies bodies,
    Report report) {

  /** The element of a class type. */
  static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /** The type that declares a member. */
  static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  static boolean isPrivate(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE);
  }

  static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  static boolean isAbstract(Element element) {
    return element.getModifiers().contains(Modifier.ABSTRACT);
  }

  static boolean isFinal(Element element) {
    return element.getModifiers().contains(Modifier.FINAL);
  }

  static String name(Element element) {
    return element.getSimpleName().toString();
  }

  /** The type without annotations and type arguments, as text. */
  static String qualifiedName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }
}
