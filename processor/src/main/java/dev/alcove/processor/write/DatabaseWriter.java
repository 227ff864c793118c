// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.alcove.processor.plan.DatabasePlan;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a database. */
public final class DatabaseWriter {

  private static final String ENGINE = "engine";

  private final DatabasePlan plan;
  private final ClassName implementation;

  private DatabaseWriter(DatabasePlan plan) {
    this.plan = plan;
    this.implementation = TypeNames.ofClass(plan.implementation());
  }

  /** The source of the class. */
  public static GeneratedFile write(DatabasePlan plan) {
    return SourceFile.of(
        plan.implementation(), new DatabaseWriter(plan).type(), plan.hiddenNames(), plan.marked());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(implementation)
            .addJavadoc(SourceFile.header(plan.database()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeTypes.GENERATED_DATABASE)
            .addSuperinterface(TypeNames.of(plan.database()));
    for (DatabasePlan.DaoField dao : plan.daos()) {
      type.addField(
          FieldSpec.builder(TypeNames.of(dao.dao()), dao.field(), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T(this)", TypeNames.ofClass(dao.implementation()))
              .build());
    }
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.ENGINE, ENGINE)
            .addStatement("super($N)", ENGINE)
            .build());
    for (DatabasePlan.DaoField dao : plan.daos()) {
      type.addMethod(
          MethodSpec.methodBuilder(dao.method())
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(TypeNames.of(dao.dao()))
              .addStatement("return $N", dao.field())
              .build());
    }
    return type.addType(factory());
  }

  private TypeSpec factory() {
    ClassName database = TypeNames.ofClass(plan.database());
    return TypeSpec.classBuilder("Factory")
        .addJavadoc("Found by name, once, when a database is opened.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.DATABASE_FACTORY, database))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Called once, without arguments.\n")
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("schema")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.SCHEMA)
                .addStatement(
                    "return $T.$L", TypeNames.ofClass(plan.schema().type()), SchemaWriter.CONSTANT)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("history")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.HISTORY)
                .addStatement(
                    "return $T.$L()",
                    TypeNames.ofClass(plan.history().type()),
                    HistoryWriter.METHOD)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(database)
                .addParameter(RuntimeTypes.ENGINE, ENGINE)
                .addStatement("return new $T($N)", implementation, ENGINE)
                .build())
        .build();
  }
}
