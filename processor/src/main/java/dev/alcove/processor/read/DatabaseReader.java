// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isAbstract;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Database.DaoAccessor;
import dev.alcove.processor.model.Database.UnlistedTable;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one database with all that belongs to it. */
final class DatabaseReader {

  private static final String ALCOVE_DATABASE = "dev.alcove.AlcoveDatabase";

  private final ReadContext context;
  private final TypeElement database;
  private final Mark mark;
  private final DatabaseDefaults defaults;
  private final TableReader tables;
  private final ViewReader views;
  private final DaoReader daos;
  private final MinimumSqlite minimumSqlite;

  DatabaseReader(ReadContext context, TypeElement database, Mark mark) {
    this.context = context;
    this.database = database;
    this.mark = mark;
    ConverterReader converters = new ConverterReader(context);
    this.minimumSqlite = new MinimumSqliteReader(context).read(mark);
    ConversionReader conversions = new ConversionReader(context, minimumSqlite);
    ColumnReader columns = new ColumnReader(context, converters, conversions);
    this.defaults = new DatabaseDefaults(converters, mark);
    RowClassReader rowClasses =
        new RowClassReader(context, columns, new UnheededMarks(context), defaults);
    this.tables = new TableReader(context, columns, rowClasses, defaults);
    this.views = new ViewReader(context, rowClasses, defaults);
    ElementReader elements = new ElementReader(context, conversions, rowClasses, tables);
    rowClasses.setRelations(new RelationReader(context, elements));
    this.daos =
        new DaoReader(
            context, new DaoMethodReader(context, converters, defaults, elements, tables));
  }

  /** The database; null if it cannot be made as it is declared, which is reported. */
  @Nullable Database read() {
    TypeElement base = context.elements().getTypeElement(ALCOVE_DATABASE);
    boolean extendsBase =
        base != null && context.types().isSubtype(database.asType(), base.asType());
    if (database.getKind() != ElementKind.INTERFACE
        || !extendsBase
        || !database.getTypeParameters().isEmpty()) {
      context
          .report()
          .add(
              ProblemId.DATABASE_TYPE,
              context.origins().at(database),
              "Database "
                  + Origins.label(database)
                  + " is no interface without type parameters that extends AlcoveDatabase.",
              "Write: public interface " + ReadContext.name(database) + " extends AlcoveDatabase.");
      return null;
    }
    new MisplacedHistory(context).checkDatabase(database);
    return readParts();
  }

  private Database readParts() {
    return new Database(
        TypeRefs.of(database),
        DaoReader.isPublic(database),
        new VersionReader(context).read(database),
        new HistoryReader(context).database(database),
        new JavaStepReader(context).read(database),
        tables(),
        views(),
        accessors(),
        unlisted(),
        minimumSqlite,
        HiddenNames.in(database, context.elements()),
        context.origins().at(database));
  }

  private List<Table> tables() {
    List<TableDraft> drafts = new ArrayList<>();
    for (AnnotationValue item : mark.items("tables")) {
      TypeElement element = element(item);
      TableDraft draft = element == null ? null : tables.draft(element);
      if (draft != null) {
        drafts.add(draft);
      } else if (element != null) {
        reportListed(item, element, "Table");
      }
    }
    IndexNames names = new IndexNames();
    IndexReader indexes = new IndexReader(context, names);
    drafts.forEach(indexes::takeWrittenNames);
    return drafts.stream().map(draft -> tables.read(draft, names)).toList();
  }

  private List<View> views() {
    List<View> read = new ArrayList<>();
    for (AnnotationValue item : mark.items("views")) {
      TypeElement element = element(item);
      if (element == null) {
        continue;
      }
      Mark view = context.marks().find(element, "View");
      if (view == null || RowShape.obstacle(element.asType()) != null) {
        reportListed(item, element, "View");
      } else {
        read.add(views.read(element, view));
      }
    }
    return read;
  }

  /** Those that were used come first, for they were meant. */
  private List<UnlistedTable> unlisted() {
    List<UnlistedTable> unlisted = new ArrayList<>(tables.unlisted());
    Set<TypeElement> listed = new HashSet<>();
    for (String list : List.of("tables", "views")) {
      for (AnnotationValue item : mark.items(list)) {
        TypeElement element = element(item);
        if (element != null) {
          listed.add(element);
        }
      }
    }
    unlisted.addAll(UnlistedClasses.find(context, defaults, listed));
    return unlisted;
  }

  private static @Nullable TypeElement element(AnnotationValue item) {
    return Mark.classOf(item) instanceof DeclaredType type ? ReadContext.elementOf(type) : null;
  }

  private void reportListed(AnnotationValue item, TypeElement element, String annotation) {
    String obstacle = RowShape.obstacle(element.asType());
    boolean marked = context.marks().has(element, annotation);
    String other = annotation.equals("Table") ? "View" : "Table";
    String list = annotation.equals("Table") ? "views" : "tables";
    context
        .report()
        .add(
            ProblemId.LISTED_CLASS,
            context.origins().at(mark, item),
            Origins.label(database)
                + " lists "
                + Origins.label(element)
                + ", which "
                + (marked && obstacle != null ? obstacle : "is not annotated with @" + annotation)
                + ".",
            context.marks().has(element, other)
                ? "It has @" + other + ": list it in " + list + "."
                : "List records and classes with @" + annotation + " here.");
  }

  private List<DaoAccessor> accessors() {
    List<DaoAccessor> accessors = new ArrayList<>();
    RuntimeMethods runtimeMethods = new RuntimeMethods(context);
    for (ExecutableElement method : new MethodScanner(context).scan(database)) {
      if (isRuntime(method)) {
        continue;
      }
      if (runtimeMethods.isTaken(method, database)) {
        reportTaken(method);
        continue;
      }
      if (!isAbstract(method)) {
        continue;
      }
      ExecutableType type =
          (ExecutableType) context.types().asMemberOf((DeclaredType) database.asType(), method);
      Mark dao = daoMark(type.getReturnType());
      if (dao == null || !method.getParameters().isEmpty()) {
        reportMethod(method);
        continue;
      }
      Dao read = daos.read((DeclaredType) type.getReturnType(), dao, database);
      if (read != null) {
        accessors.add(
            new DaoAccessor(ReadContext.name(method), read, context.origins().at(method)));
      }
    }
    return accessors;
  }

  private @Nullable Mark daoMark(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? context.marks().find(ReadContext.elementOf(type), "Dao")
        : null;
  }

  /** Whether the method is one that every database has, from the runtime. */
  private static boolean isRuntime(ExecutableElement method) {
    String owner = ReadContext.owner(method).getQualifiedName().toString();
    return owner.equals(ALCOVE_DATABASE) || owner.startsWith("java.");
  }

  private void reportTaken(ExecutableElement method) {
    context
        .report()
        .add(
            ProblemId.DATABASE_METHOD,
            context.origins().at(method),
            "Method "
                + Origins.label(method)
                + " has the name of a method that every generated database has.",
            "Give it another name.");
  }

  private void reportMethod(ExecutableElement method) {
    context
        .report()
        .add(
            ProblemId.DATABASE_METHOD,
            context.origins().at(method),
            "Method "
                + Origins.label(method)
                + " does not return a type annotated with @Dao,"
                + " or has parameters.",
            "A database has one method without parameters per DAO; others may be default methods.");
  }
}
