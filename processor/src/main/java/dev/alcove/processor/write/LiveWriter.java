// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.plan.Kept;
import dev.alcove.processor.plan.LivePlan;
import dev.alcove.processor.plan.LiveRead;
import dev.alcove.processor.plan.QueryPlan;
import dev.alcove.processor.plan.RawQueryPlan;
import dev.alcove.processor.plan.RowKeyPlan;
import dev.alcove.processor.plan.SqlCall;
import dev.alcove.processor.plan.VariantChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes methods that return a live query: what its runs share first, then what each does. */
final class LiveWriter {

  private final QueryWriter queries;

  LiveWriter(QueryWriter queries) {
    this.queries = queries;
  }

  MethodSpec write(LivePlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    CodeBlock runs;
    @Nullable VariantChoice choice = null;
    if (plan.body() instanceof QueryPlan query) {
      choice = query.call().choice();
      addShared(body, plan, query.call());
      runs = queries.body(query);
    } else {
      runs = queries.body((RawQueryPlan) plan.body());
    }
    RowKeyPlan key = plan.key();
    body.add(
        "return $L.$L($S,$W() -> {\n$>",
        SignatureCode.database(plan.signature()),
        key == null ? "live" : "liveList",
        plan.signature().label());
    body.add(runs);
    body.add("$<}");
    if (key != null) {
      body.add(",$W$L", key(key));
    }
    for (LiveRead read : plan.reads()) {
      body.add(",$W$L", read(read, choice));
    }
    body.add(");\n");
    return SignatureCode.begin(plan.signature()).addCode(body.build()).build();
  }

  private static void addShared(CodeBlock.Builder body, LivePlan plan, SqlCall call) {
    CallCode.addRefusals(body, call);
    VariantChoice choice = call.choice();
    if (choice != null && !plan.chosen().isEmpty()) {
      // What is counted changes, and a lambda can use only what does not.
      VariantCode.add(body, choice.named(plan.chosen()));
      body.addStatement("int $N = $N", choice.local(), plan.chosen());
    } else if (choice != null) {
      VariantCode.add(body, choice);
    }
    CallCode.addLists(body, call, true);
    for (Kept kept : plan.kept()) {
      addKept(body, kept);
    }
  }

  private static void addKept(CodeBlock.Builder body, Kept kept) {
    SqlCall.BoundValue bound = kept.value();
    Value value = AccessCode.follow(bound.value());
    CodeBlock expression =
        switch (kept.form()) {
          case PLAIN -> value.expression();
          case COPY -> copy(value);
          case STORED -> stored(value, bound.conversion());
        };
    body.addStatement("$T $N =$W$L", TypeNames.of(bound.type()), bound.local(), expression);
  }

  private static CodeBlock copy(Value value) {
    CodeBlock copy = CodeBlock.of("$L.clone()", value.present());
    return value.presentNullable()
        ? value.unless(CodeBlock.of("$L == null", value.present()), copy, false).expression()
        : value.with(copy, false).expression();
  }

  /** What SQLite stores, as an object. */
  private static CodeBlock stored(Value value, Conversion conversion) {
    StoredValue stored = StoredValue.of(value, conversion);
    return stored.leaf() instanceof Conversion.BuiltIn builtIn
        ? CodeBlock.of(
            "$T.$L($L)",
            BuiltInNames.owner(builtIn.type()),
            BuiltInNames.stored(builtIn.type()),
            stored.value().expression())
        : stored.value().expression();
  }

  private static CodeBlock key(RowKeyPlan key) {
    List<CodeBlock> parts =
        key.parts().stream().map(part -> AccessCode.follow(part).expression()).toList();
    return switch (parts.size()) {
      case 0 -> CodeBlock.of("$N -> $N", key.row(), key.row());
      case 1 -> CodeBlock.of("$N -> $L", key.row(), parts.get(0));
      default ->
          CodeBlock.of(
              "$N -> $T.asList($L)", key.row(), Arrays.class, CodeBlock.join(parts, ",$W"));
    };
  }

  private static CodeBlock read(LiveRead read, @Nullable VariantChoice choice) {
    LiveRead.Key key = read.key();
    if (key == null) {
      return CodeBlock.of("$N", read.constant());
    }
    SqlCall.BoundValue value = key.value();
    CodeBlock where =
        CodeBlock.of(
            "$N.where($S,$W$L)",
            read.constant(),
            key.column(),
            KeyCode.of(AccessCode.follow(value.value()), value.conversion()));
    return read.mask() == 0
        ? where
        : CodeBlock.of(
            "($N & $L) != 0 ?$W$L :$W$N",
            Objects.requireNonNull(choice).local(),
            read.mask(),
            where,
            read.constant());
  }
}
