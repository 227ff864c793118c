// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Property.RelationContent;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.read.ContainerReader.Opened;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads properties that are filled with the rows of another table. */
final class RelationReader {

  private final ReadContext context;
  private final ElementReader elements;
  private final ContainerReader containers;

  /** The children being read, to notice those that hold themselves. */
  private final Deque<String> open = new ArrayDeque<>();

  RelationReader(ReadContext context, ElementReader elements) {
    this.context = context;
    this.elements = elements;
    this.containers = new ContainerReader(context);
  }

  /** What the property stands for; null if it cannot be, which is reported. */
  @Nullable RelationContent read(PropertyElement property, Mark mark, RowRequest request) {
    if (request.use() != RowUse.RESULT) {
      report(
          mark,
          property.label() + " has @Relation, but its class is more than a result.",
          "Write a record of its own: the table's class with @Embedded, and the relation beside.");
      return null;
    }
    Opened opened = containers.result(property.use());
    TypeUse item = opened == null ? property.use() : opened.item();
    if (item == null) {
      report(
          mark,
          property.label() + " has @Relation, but its type does not say what its children are.",
          "Give the container a type argument, as in List<Message>.");
      return null;
    }
    Element element = element(property, mark, item, request);
    if (element == null) {
      return null;
    }
    TypeMirror table = mark.type("table");
    Container container = opened == null ? Container.NONE : opened.container();
    return new RelationContent(
        new Relation(
            property.label(),
            container,
            context.nullness().isNullable(property.use()),
            element,
            table == null ? element.type() : TypeRefs.of(table),
            request.prefix() + mark.text("parentColumn"),
            mark.text("childColumn"),
            mark.text("column"),
            link(mark),
            mark.text("orderBy"),
            mark.text("where"),
            origins(mark)));
  }

  private @Nullable Element element(
      PropertyElement property, Mark mark, TypeUse item, RowRequest request) {
    String name = item.type().toString();
    if (open.contains(name)) {
      report(
          mark,
          property.label() + " holds " + TypeRefs.of(item.type()) + ", which holds itself.",
          "Let the innermost children be of a class without this relation.");
      return null;
    }
    open.push(name);
    Element element = elements.read(item, childRequest(request));
    open.pop();
    boolean isValue = !mark.text("column").isEmpty();
    if (element instanceof Element.Row == isValue
        || !(element instanceof Element.Row || element instanceof Element.Scalar)) {
      report(
          mark,
          property.label()
              + " holds "
              + element.type()
              + ", which is "
              + (isValue ? "no single value." : "no class of rows."),
          isValue
              ? "Remove column, or hold values that a column can give."
              : "Hold records, or name the column of single values: column = \"…\".");
      return null;
    }
    return element;
  }

  private static RowRequest childRequest(RowRequest request) {
    return RowRequest.of(RowUse.RESULT, request.converters(), request.naming(), request.since());
  }

  private static Relation.@Nullable Link link(Mark mark) {
    TypeMirror through = mark.type("through");
    if (through == null) {
      return null;
    }
    TypeRef table = TypeRefs.of(through);
    return new Relation.Link(
        table, mark.text("throughParentColumn"), mark.text("throughChildColumn"));
  }

  private Relation.Origins origins(Mark mark) {
    return new Relation.Origins(
        context.origins().at(mark),
        context.origins().at(mark, "orderBy"),
        context.origins().at(mark, "where"));
  }

  private void report(Mark mark, String sentence, String remedy) {
    context.report().add(ProblemId.RELATION, context.origins().at(mark), sentence, remedy);
  }
}
