// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isAbstract;
import static dev.alcove.processor.read.ReadContext.isPrivate;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads DAO interfaces and abstract classes. */
final class DaoReader {

  private final ReadContext context;
  private final MethodScanner scanner;
  private final OperationReader operations;
  private final DaoMethodReader methods;
  private final TransactionReader transactions;

  DaoReader(ReadContext context, DaoMethodReader methods) {
    this.context = context;
    this.scanner = new MethodScanner(context);
    this.operations = new OperationReader(context);
    this.methods = methods;
    this.transactions = new TransactionReader(context);
  }

  /** The DAO; null if the type cannot be one, which is reported. */
  @Nullable Dao read(DeclaredType type, Mark mark, TypeElement database) {
    TypeElement element = ReadContext.elementOf(type);
    Dao.Kind kind = kind(element, database);
    if (kind == null) {
      return null;
    }
    transactions.checkStatic(element);
    List<DaoMethod> read = new ArrayList<>();
    for (ExecutableElement method : scanner.scan(element)) {
      DaoMethod daoMethod =
          isAbstract(method) ? toImplement(type, mark, method) : toWrap(type, mark, method);
      if (daoMethod != null) {
        read.add(daoMethod);
      }
    }
    Dao dao =
        new Dao(
            TypeRefs.of(type),
            isPublic(element),
            kind,
            read,
            HiddenNames.in(element, context.elements()),
            context.origins().at(element));
    checkVisibility(dao, element);
    return dao;
  }

  private void checkVisibility(Dao dao, TypeElement element) {
    Elements elements = context.elements();
    Viewpoint viewpoint = new Viewpoint(elements.getPackageOf(element), elements);
    VisibilityCheck check = new VisibilityCheck(viewpoint, dao, context.report());
    dao.methods().forEach(check::check);
  }

  private @Nullable DaoMethod toImplement(DeclaredType dao, Mark mark, ExecutableElement method) {
    Mark operation = operations.only(method);
    if (operation == null) {
      return null;
    }
    if (!method.getTypeParameters().isEmpty()) {
      context
          .report()
          .add(
              ProblemId.GENERIC_DAO,
              context.origins().at(method),
              "DAO method " + Origins.label(method) + " has type parameters of its own.",
              "Put the type parameter on a base interface, and bind it in the DAO.");
      return null;
    }
    transactions.checkAbstract(method);
    return methods.read(dao, mark, method, operations.read(operation), operation);
  }

  private @Nullable DaoMethod toWrap(DeclaredType dao, Mark mark, ExecutableElement method) {
    Mark misplaced = operations.misplaced(method);
    if (misplaced != null) {
      context
          .report()
          .add(
              ProblemId.DAO_OPERATION,
              context.origins().at(misplaced),
              "Method "
                  + Origins.label(method)
                  + " has a body, so @"
                  + OperationReader.nameOf(misplaced)
                  + " means nothing on it.",
              "Remove the body or the annotation.");
      return null;
    }
    Mark transaction = transactions.on(method);
    return transaction == null ? null : methods.transaction(dao, mark, method, transaction);
  }

  private Dao.@Nullable Kind kind(TypeElement element, TypeElement database) {
    if (!element.getTypeParameters().isEmpty()) {
      return refuse(
          element,
          ProblemId.GENERIC_DAO,
          "DAO " + Origins.label(element) + " has type parameters, which nothing binds.",
          "Leave them to a base interface without @Dao, and bind them in the DAO that extends it.");
    }
    if (element.getKind() == ElementKind.INTERFACE) {
      return Dao.Kind.INTERFACE;
    }
    if (element.getKind() != ElementKind.CLASS || !isAbstract(element)) {
      return refuse(
          element,
          ProblemId.DAO_TYPE,
          "DAO " + Origins.label(element) + " is neither an interface nor an abstract class.",
          "Make it one of the two, so that Alcove can write its methods.");
    }
    return constructor(element, database);
  }

  private Dao.@Nullable Kind constructor(TypeElement element, TypeElement database) {
    Dao.Kind kind = null;
    for (ExecutableElement each : ElementFilter.constructorsIn(element.getEnclosedElements())) {
      if (isPrivate(each)) {
        continue;
      }
      if (each.getParameters().isEmpty()) {
        kind = kind == null ? Dao.Kind.CLASS : kind;
      } else if (each.getParameters().size() == 1 && takesDatabase(each, database)) {
        kind = Dao.Kind.CLASS_WITH_DATABASE;
      }
    }
    return kind != null
        ? kind
        : refuse(
            element,
            ProblemId.DAO_CONSTRUCTOR,
            "DAO class " + Origins.label(element) + " has no constructor that Alcove can call.",
            "Give it one without parameters, or one that takes " + Origins.label(database) + ".");
  }

  private boolean takesDatabase(ExecutableElement constructor, TypeElement database) {
    TypeMirror parameter = constructor.getParameters().get(0).asType();
    return context.types().isAssignable(database.asType(), parameter);
  }

  private Dao.@Nullable Kind refuse(
      TypeElement element, ProblemId id, String sentence, String remedy) {
    context.report().add(id, context.origins().at(element), sentence, remedy);
    return null;
  }

  /** Whether the type and all around it can be seen from every package. */
  static boolean isPublic(TypeElement element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        && (!(element.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
  }
}
