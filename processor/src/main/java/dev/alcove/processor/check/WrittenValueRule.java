// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ParameterFact.Use;
import dev.alcove.processor.analysis.WrittenFact;
import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the SQL itself writes beside a column is of the form that the column holds: the name of a
 * constant, a time as Alcove writes it. Everything is TEXT to SQLite, which would compare it.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
final class WrittenValueRule {

  private final Database database;

  WrittenValueRule(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject, List<WrittenFact> facts) {
    for (WrittenFact fact : facts) {
      Column column = TableFinder.column(database, fact.column());
      Conversion.BuiltIn form = column == null ? null : StoredForm.builtIn(column.conversion());
      if (column != null && form != null) {
        check(subject, fact, column, form);
      }
    }
  }

  private static void check(
      QuerySubject subject, WrittenFact fact, Column column, Conversion.BuiltIn form) {
    if (!fact.function().isEmpty()) {
      checkTime(subject, fact, column, form);
    } else if (form.type() == BuiltInType.ENUM) {
      checkConstant(subject, fact, column, form);
    } else if (fact.use() == Use.ASSIGNED && !hasForm(fact.value(), form.type())) {
      otherForm(subject, fact, column, form, "");
    } else if (!WrittenTime.canBegin(fact.value(), form.type())) {
      otherForm(subject, fact, column, form, ", or the beginning of it");
    }
  }

  private static void otherForm(
      QuerySubject subject,
      WrittenFact fact,
      Column column,
      Conversion.BuiltIn form,
      String beginning) {
    report(
        subject,
        fact,
        column,
        "which has not the form of " + form.javaType(),
        "Write it as Alcove does: '" + WrittenTime.example(form.type()) + "'" + beginning + ".");
  }

  private static void checkConstant(
      QuerySubject subject, WrittenFact fact, Column column, Conversion.BuiltIn form) {
    if (!column.constants().isEmpty() && !column.constants().contains(fact.value())) {
      report(
          subject,
          fact,
          column,
          "which is no constant of " + form.javaType(),
          NameOffer.of(fact.value(), column.constants(), "Constants"));
    }
  }

  /** SQLite's own functions put a blank between day and time, or count seconds. */
  private static void checkTime(
      QuerySubject subject, WrittenFact fact, Column column, Conversion.BuiltIn form) {
    String name = fact.function();
    String made = name.equals("strftime") ? WrittenTime.made(fact.text()) : null;
    if (made != null && !WrittenTime.canBegin(made, form.type())) {
      otherForm(subject, fact, column, form, ", or the beginning of it");
      return;
    }
    String remedy =
        switch (form.type()) {
          case INSTANT_TEXT, OFFSET_DATE_TIME ->
              name.equals("datetime") ? written("'%Y-%m-%dT%H:%M:%fZ'") : "";
          case LOCAL_DATE_TIME -> name.equals("datetime") ? written("'%Y-%m-%dT%H:%M:%f'") : "";
          case LOCAL_DATE -> name.equals("datetime") ? "Write date(…), or bind a LocalDate." : "";
          case LOCAL_TIME -> name.equals("time") ? written("'%H:%M:%f'") : "";
          case INSTANT_MILLIS, DATE ->
              name.equals("unixepoch") ? "Write " + fact.text() + " * 1000." : "";
          default -> "";
        };
    if (!remedy.isEmpty()) {
      report(
          subject,
          fact,
          column,
          name.equals("unixepoch")
              ? "which counts seconds; the column counts milliseconds"
              : "whose text has another form",
          remedy);
    }
  }

  private static String written(String format) {
    return "Write strftime(" + format + ", …), or bind the time as a parameter.";
  }

  private static void report(
      QuerySubject subject, WrittenFact fact, Column column, String what, String remedy) {
    String name = "\"" + column.name() + "\"";
    subject.problem(
        ProblemId.WRITTEN_VALUE,
        fact.span(),
        subject.name()
            + (fact.use() == Use.ASSIGNED
                ? " sets " + name + " to " + fact.text()
                : " compares " + name + " with " + fact.text())
            + ", "
            + what
            + ".",
        remedy);
  }

  /** Whether the text is one that Alcove would write. */
  private static boolean hasForm(String text, BuiltInType type) {
    try {
      return switch (type) {
        case LOCAL_DATE -> LocalDate.parse(text).toString().equals(text);
        case LOCAL_TIME -> hasForm(LocalTime.parse(text), text, "HH:mm:ss.SSS");
        case LOCAL_DATE_TIME ->
            hasForm(LocalDateTime.parse(text), text, "uuuu-MM-dd'T'HH:mm:ss.SSS");
        case INSTANT_TEXT, OFFSET_DATE_TIME ->
            hasForm(
                Instant.parse(text).atOffset(ZoneOffset.UTC), text, "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
        case UUID -> UUID.fromString(text).toString().equals(text);
        default -> true;
      };
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean hasForm(TemporalAccessor time, String text, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time).equals(text);
  }
}
