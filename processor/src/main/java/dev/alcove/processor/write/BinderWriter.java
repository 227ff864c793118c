// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Binder;
import dev.alcove.processor.plan.BinderMethod;
import dev.alcove.processor.plan.Fill;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method that binds the properties of an object, and makes what the object lacks. */
final class BinderWriter {

  private final Binder binder;
  private final FillCode fills;
  private final CodeBlock.Builder body = CodeBlock.builder();

  private BinderWriter(Binder binder) {
    this.binder = binder;
    this.fills = new FillCode(binder.now());
  }

  /** The method for this binder. */
  static MethodSpec write(BinderMethod method) {
    Binder binder = method.binder();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.STATEMENT, binder.statement())
            .addParameter(TypeNames.of(binder.type()), binder.object());
    if (!binder.asksDatabase()) {
      spec.addModifiers(Modifier.STATIC);
    }
    Binder.Local made = binder.made();
    if (made != null) {
      spec.returns(TypeNames.of(made.type()));
    }
    return spec.addCode(new BinderWriter(binder).body()).build();
  }

  private CodeBlock body() {
    CodeBlock object = CodeBlock.of("$N", binder.object());
    Binder.Now now = binder.now();
    if (now != null) {
      for (Binder.BindColumn column : now.unless()) {
        addGiven(AccessCode.read(object, column.access()), column);
      }
      addLocal(now.local().type(), now.local().name(), FillCode.sharedReading(now));
    }
    addSteps(object, binder.steps());
    Binder.Local made = binder.made();
    if (made != null) {
      body.addStatement("return $N", made.name());
    }
    return body.build();
  }

  private void addSteps(CodeBlock object, List<Binder.Step> steps) {
    for (Binder.Step step : steps) {
      if (step instanceof Binder.BindColumn column) {
        addColumn(AccessCode.read(object, column.access()), column);
      } else if (step instanceof Binder.BindMade made) {
        addMade(made);
      } else {
        addPart(object, (Binder.BindPart) step);
      }
    }
  }

  private void addColumn(CodeBlock read, Binder.BindColumn column) {
    Fill fill = column.fill();
    if (fill instanceof Fill.ByGenerator generator) {
      addGiven(read, column);
      body.beginControlFlow("if ($L)", FillCode.absent(column.local(), column.type()));
      body.addStatement("$N = $L", column.local(), FillCode.id(generator, column.type()));
      body.endControlFlow();
      addBind(column.parameter(), local(column), column.conversion());
    } else if (fill instanceof Fill.ByClock) {
      if (!isReadAlready(column)) {
        addGiven(read, column);
      }
      CodeBlock value =
          CodeBlock.of(
              "$L ? $L : $N",
              FillCode.absent(column.local(), column.type()),
              fills.now(column.type()),
              column.local());
      addBind(column.parameter(), Value.of(value, false), column.conversion());
    } else if (fill instanceof Fill.ByRowId && column.conversion() instanceof Conversion.Direct) {
      addRowId(read, column);
    } else {
      addAsGiven(read, column);
    }
  }

  private boolean isReadAlready(Binder.BindColumn column) {
    Binder.Now now = binder.now();
    return now != null && now.unless().contains(column);
  }

  private void addAsGiven(CodeBlock read, Binder.BindColumn column) {
    CodeBlock value = read;
    if (StoredValue.repeats(column.conversion(), column.nullable())) {
      addGiven(read, column);
      value = CodeBlock.of("$N", column.local());
    }
    addBind(column.parameter(), Value.of(value, column.nullable()), column.conversion());
  }

  private void addRowId(CodeBlock read, Binder.BindColumn column) {
    addGiven(read, column);
    body.beginControlFlow("if ($L)", FillCode.absent(column.local(), column.type()));
    addNull(column.parameter());
    body.nextControlFlow("else");
    addBind(column.parameter(), local(column), column.conversion());
    body.endControlFlow();
  }

  private void addMade(Binder.BindMade made) {
    if (made.fill() instanceof Fill.ByGenerator generator) {
      addLocal(made.type(), made.local(), FillCode.id(generator, made.type()));
      CodeBlock local = CodeBlock.of("$N", made.local());
      addBind(made.parameter(), Value.of(local, false), made.conversion());
    } else {
      addBind(made.parameter(), Value.of(fills.now(made.type()), false), made.conversion());
    }
  }

  private void addPart(CodeBlock object, Binder.BindPart part) {
    CodeBlock local = CodeBlock.of("$N", part.local());
    addLocal(part.type(), part.local(), AccessCode.read(object, part.access()));
    if (!part.nullable()) {
      addSteps(local, part.steps());
      return;
    }
    body.beginControlFlow("if ($L == null)", local);
    part.steps().forEach(this::addAbsent);
    body.nextControlFlow("else");
    addSteps(local, part.steps());
    body.endControlFlow();
  }

  private void addAbsent(Binder.Step step) {
    if (step instanceof Binder.BindPart part) {
      part.steps().forEach(this::addAbsent);
    } else if (step instanceof Binder.BindColumn column && column.fill() instanceof Fill.ByClock) {
      addBind(column.parameter(), Value.of(fills.now(column.type()), false), column.conversion());
    } else {
      step.parameters().forEach(this::addNull);
    }
  }

  private static Value local(Binder.BindColumn column) {
    return Value.of(CodeBlock.of("$N", column.local()), false);
  }

  private void addGiven(CodeBlock read, Binder.BindColumn column) {
    addLocal(column.type(), column.local(), read);
  }

  private void addLocal(TypeRef type, String name, CodeBlock value) {
    body.addStatement("$T $N =$W$L", TypeNames.of(type), name, value);
  }

  private void addBind(int parameter, Value value, Conversion conversion) {
    body.addStatement("$L", BindCode.bind(binder.statement(), parameter, value, conversion));
  }

  private void addNull(int parameter) {
    body.addStatement("$N.bindNull($L)", binder.statement(), parameter);
  }
}
