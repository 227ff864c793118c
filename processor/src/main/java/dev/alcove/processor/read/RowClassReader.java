// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isFinal;
import static dev.alcove.processor.read.ReadContext.isPrivate;
import static dev.alcove.processor.read.ReadContext.name;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Property.ColumnContent;
import dev.alcove.processor.model.Property.Content;
import dev.alcove.processor.model.Property.EmbeddedContent;
import dev.alcove.processor.model.Property.IgnoredContent;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads classes whose objects hold a row or a part of one. */
final class RowClassReader {

  private final ReadContext context;
  private final ColumnReader columns;
  private final PropertyScanner scanner;
  private final ConstructorReader constructors;
  private final UnheededMarks unheeded;
  private final DatabaseDefaults defaults;
  private final MisplacedHistory misplaced;
  private @Nullable RelationReader relations;

  RowClassReader(
      ReadContext context,
      ColumnReader columns,
      UnheededMarks unheeded,
      DatabaseDefaults defaults) {
    this.context = context;
    this.columns = columns;
    this.scanner = new PropertyScanner(context);
    this.constructors = new ConstructorReader(context);
    this.unheeded = unheeded;
    this.defaults = defaults;
    this.misplaced = new MisplacedHistory(context);
  }

  /** Says who reads relations, which needs this reader itself. */
  void setRelations(RelationReader reader) {
    relations = reader;
  }

  RowClass read(DeclaredType type, RowRequest request) {
    TypeElement row = ReadContext.elementOf(type);
    unheeded.checkClass(row);
    List<PropertyElement> elements = scanner.scan(type);
    misplaced.checkClass(row, elements, request);
    Construction construction =
        request.use().isBuilt() ? constructors.read(type, elements) : Construction.NONE;
    List<Property> properties = new ArrayList<>();
    for (PropertyElement element : elements) {
      Content content = content(row, element, construction, request);
      if (content != null) {
        properties.add(property(element, content, construction, request));
      }
    }
    return new RowClass(
        TypeRefs.of(type), construction.parameters().size(), properties, context.origins().at(row));
  }

  private Property property(
      PropertyElement element, Content content, Construction construction, RowRequest request) {
    boolean ignored = content instanceof IgnoredContent;
    return new Property(
        element.name(),
        TypeRefs.of(element.type()),
        context.nullness().isNullable(element.use()),
        ignored ? new Access.Unreadable() : access(element, request.use()),
        injection(element, construction, request.use()),
        content,
        context.origins().at(element.field(), element.label()));
  }

  /** What the property stands for; null for an ignored one that no constructor asks for. */
  private @Nullable Content content(
      TypeElement row, PropertyElement element, Construction construction, RowRequest request) {
    unheeded.check(element);
    if (element.has(context.marks(), "Ignore")) {
      return ignored(element, construction);
    }
    Mark relation = element.mark(context.marks(), "Relation");
    if (relation != null) {
      Content children = Objects.requireNonNull(relations).read(element, relation, request);
      return children == null ? ignored(element, construction) : children;
    }
    Mark embedded = element.mark(context.marks(), "Embedded");
    if (embedded == null) {
      Column column = columns.read(element, request);
      if (request.use() == RowUse.PARAMETER && isPart(row, element, column, request)) {
        return part(row, element, "", request);
      }
      request.columns().accept(element, List.of(column));
      return new ColumnContent(column);
    }
    return embedded(row, element, embedded, request);
  }

  private static @Nullable Content ignored(PropertyElement element, Construction construction) {
    return construction.indexOf(element.name()) < 0 ? null : new IgnoredContent();
  }

  private @Nullable Content embedded(
      TypeElement row, PropertyElement element, Mark embedded, RowRequest request) {
    String obstacle = RowShape.partObstacle(element.type());
    if (obstacle == null && isOpen(element, row, request)) {
      obstacle = "contains itself";
    }
    if (obstacle != null) {
      context
          .report()
          .add(
              ProblemId.EMBEDDED_TYPE,
              context.origins().at(embedded),
              element.label()
                  + " embeds "
                  + TypeRefs.of(element.type())
                  + ", which "
                  + obstacle
                  + ".",
              "Embed a record or a class of your own; what is one value goes without @Embedded.");
      return null;
    }
    return part(row, element, embedded.text("prefix"), request);
  }

  /** An object inside a parameter object, whose own properties a query may name. */
  private static boolean isPart(
      TypeElement row, PropertyElement element, Column column, RowRequest request) {
    return column.conversion() instanceof Conversion.Missing
        && !RowShape.isPlatform(element.type())
        && RowShape.obstacle(element.type()) == null
        && !isOpen(element, row, request);
  }

  private Content part(
      TypeElement row, PropertyElement element, String prefix, RowRequest request) {
    RowRequest inner =
        request.embedding(
            row,
            prefix,
            context.nullness().isNullable(element.use()),
            columns.since(element, request));
    RowClass part = read((DeclaredType) element.type(), ofTable(element, inner));
    request.columns().accept(element, part.columns());
    return new EmbeddedContent(part, prefix);
  }

  /**
   * A row of a table within a result has the columns that the table has. Within a row to write,
   * they are the other table's.
   */
  private RowRequest ofTable(PropertyElement element, RowRequest request) {
    Mark table = context.marks().find(ReadContext.elementOf(element.type()), "Table");
    return table == null || request.use().isRead()
        ? request
        : request.as(defaults.converters(table), defaults.naming(table));
  }

  private static boolean isOpen(PropertyElement element, TypeElement row, RowRequest request) {
    TypeElement part = ReadContext.elementOf(element.type());
    return part.equals(row) || request.open().contains(part);
  }

  private Access access(PropertyElement element, RowUse use) {
    if (element.getter() != null) {
      return new Access.Getter(name(element.getter()));
    }
    if (!isPrivate(element.field())) {
      return new Access.FieldRead(element.name());
    }
    if (use.isRead()) {
      context
          .report()
          .add(
              ProblemId.NO_GETTER,
              context.origins().at(element.field(), element.label()),
              element.label() + " cannot be read: the field is private and has no getter.",
              "Add a getter, make the field visible, or mark it with @Ignore.");
    }
    return new Access.Unreadable();
  }

  private Injection injection(PropertyElement element, Construction construction, RowUse use) {
    int index = construction.indexOf(element.name());
    if (index >= 0) {
      return new Injection.ConstructorArgument(index);
    }
    if (element.setter() != null) {
      return new Injection.Setter(name(element.setter()));
    }
    if (!isPrivate(element.field()) && !isFinal(element.field())) {
      return new Injection.FieldAssignment(element.name());
    }
    if (use.isBuilt() && construction.found()) {
      throw new IllegalStateException(element.label() + " slipped past the choice of constructor");
    }
    return new Injection.Unwritable();
  }
}
