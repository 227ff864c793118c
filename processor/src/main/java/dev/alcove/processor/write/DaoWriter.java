// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.plan.BinderMethod;
import dev.alcove.processor.plan.DaoPlan;
import dev.alcove.processor.plan.FuturePlan;
import dev.alcove.processor.plan.LivePlan;
import dev.alcove.processor.plan.MethodPlan;
import dev.alcove.processor.plan.ModificationPlan;
import dev.alcove.processor.plan.PagePlan;
import dev.alcove.processor.plan.QueryPlan;
import dev.alcove.processor.plan.RawQueryPlan;
import dev.alcove.processor.plan.ReaderMethod;
import dev.alcove.processor.plan.ReadsConstant;
import dev.alcove.processor.plan.RelationMethod;
import dev.alcove.processor.plan.RowsPlan;
import dev.alcove.processor.plan.SqlConstant;
import dev.alcove.processor.plan.TransactionPlan;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a DAO. */
public final class DaoWriter {

  private final DaoPlan plan;
  private final QueryWriter queries;
  private final LiveWriter lives;
  private final PageWriter pages;
  private final RowsWriter rows;
  private final RelationWriter relations;

  private DaoWriter(DaoPlan plan) {
    this.plan = plan;
    ClassName implementation = TypeNames.ofClass(plan.implementation());
    ResultCode results = new ResultCode(implementation);
    this.queries = new QueryWriter(results);
    this.lives = new LiveWriter(queries);
    this.pages = new PageWriter(results);
    this.rows = new RowsWriter(results);
    this.relations = new RelationWriter(results);
  }

  /** The source of the class. */
  public static GeneratedFile write(DaoPlan plan) {
    return SourceFile.of(
        plan.implementation(), new DaoWriter(plan).type(), plan.hiddenNames(), plan.marked());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.ofClass(plan.implementation()))
            .addJavadoc(SourceFile.header(plan.dao()));
    if (plan.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL);
    TypeName dao = TypeNames.of(plan.dao());
    if (plan.kind() == Dao.Kind.INTERFACE) {
      type.addSuperinterface(dao);
    } else {
      type.superclass(dao);
    }
    for (SqlConstant constant : plan.constants()) {
      type.addField(SqlCode.constant(constant));
    }
    for (ReadsConstant reads : plan.reads()) {
      type.addField(LiveTablesWriter.reads(reads));
    }
    type.addField(
        FieldSpec.builder(RuntimeTypes.GENERATED_DATABASE, DaoPlan.DATABASE)
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .build());
    type.addMethod(constructor());
    addMethods(type);
    return type;
  }

  private void addMethods(TypeSpec.Builder type) {
    for (MethodPlan method : plan.methods()) {
      type.addMethod(method(method));
    }
    for (BinderMethod binder : plan.binders()) {
      type.addMethod(BinderWriter.write(binder));
    }
    for (RelationMethod relation : plan.relations()) {
      type.addMethod(relations.write(relation));
    }
    for (ReaderMethod reader : plan.readers()) {
      type.addMethod(ReaderWriter.write(reader));
    }
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(TypeNames.of(plan.database()), DaoPlan.DATABASE);
    if (plan.isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
      constructor.addJavadoc(
          "Called by the database's own class.\n\n@param $N the database\n", DaoPlan.DATABASE);
    }
    if (plan.kind() == Dao.Kind.CLASS_WITH_DATABASE) {
      constructor.addStatement("super($N)", DaoPlan.DATABASE);
    }
    CodeBlock field = CodeBlock.of("this.$N", DaoPlan.DATABASE);
    return constructor.addStatement("$L = $N", field, DaoPlan.DATABASE).build();
  }

  private MethodSpec method(MethodPlan method) {
    if (method instanceof FuturePlan future) {
      return FutureWriter.write(future, method(future.body()));
    }
    if (method instanceof QueryPlan query) {
      return queries.write(query);
    }
    if (method instanceof LivePlan live) {
      return lives.write(live);
    }
    if (method instanceof PagePlan page) {
      return pages.write(page);
    }
    if (method instanceof ModificationPlan modification) {
      return ModificationWriter.write(modification);
    }
    if (method instanceof RawQueryPlan raw) {
      return queries.write(raw);
    }
    if (method instanceof RowsPlan plan) {
      return rows.write(plan);
    }
    return TransactionWriter.write((TransactionPlan) method);
  }
}
