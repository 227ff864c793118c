// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.check.FullTextFunction.Kind;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.FunctionCall;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the functions of full-text indexes get is as much, and of the kind, that they take. */
final class FullTextArguments {

  private static final int MOST_WORDS = 64;
  private static final String LETTERS = "pcnalsxyb";

  private final String version;

  FullTextArguments(String version) {
    this.version = version;
  }

  boolean accept(
      SqlSubject subject,
      QuerySubject query,
      FunctionCall call,
      FullTextFunction function,
      FullTextIndex index) {
    if (!isAsMany(subject, call, function, index)) {
      return false;
    }
    for (int i = 1; i < call.arguments().size(); i++) {
      Span place = call.arguments().get(i);
      Kind kind = function.kind(i);
      StorageClass storage = storage(subject, query, place);
      if (storage != null && (storage == StorageClass.TEXT) != kind.isText()) {
        problem(
            subject,
            place,
            " calls "
                + call.name()
                + "() with "
                + shown(subject, place)
                + " where that of "
                + version
                + " takes "
                + kind.words()
                + ".",
            works(function, index));
        return false;
      }
      if (!fits(subject, call, place, kind, index)) {
        return false;
      }
    }
    return true;
  }

  private static String works(FullTextFunction function, FullTextIndex index) {
    return "Write " + function.call(SqlName.quoteIfNeeded(index.name())) + ".";
  }

  private boolean isAsMany(
      SqlSubject subject, FunctionCall call, FullTextFunction function, FullTextIndex index) {
    int count = call.arguments().size();
    int most = function.most(index.columns().size());
    if (count >= function.least() && count <= most) {
      return true;
    }
    String takes =
        function.least() == most ? "" + most : "from " + function.least() + " to " + most;
    problem(
        subject,
        call.span(),
        " calls "
            + call.name()
            + "() with "
            + arguments(count)
            + "; that of "
            + version
            + " takes "
            + takes
            + ".",
        works(function, index));
    return false;
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  private static String shown(SqlSubject subject, Span place) {
    String text = place.of(subject.sql());
    return text.length() <= 30 ? text : "a text";
  }

  /** How an argument is stored; null if nobody knows. */
  private static @Nullable StorageClass storage(
      SqlSubject subject, QuerySubject query, Span place) {
    String text = place.of(subject.sql());
    List<Token> tokens = Tokenizer.significant(text);
    if (number(text) != null) {
      return StorageClass.INTEGER;
    }
    if (tokens.size() != 1) {
      return null;
    }
    if (tokens.get(0).kind() == TokenKind.VARIABLE) {
      String name = text.substring(1);
      Conversion conversion = BoundValues.conversion(query, name, name.replaceFirst("\\..*", ""));
      return conversion == null ? null : conversion.storage();
    }
    return switch (tokens.get(0).kind()) {
      case STRING -> StorageClass.TEXT;
      case FLOAT -> StorageClass.REAL;
      default -> null;
    };
  }

  /** A whole number that an argument is; null if it is none. */
  private static @Nullable Long number(String text) {
    String digits = text.replaceAll("\\s", "");
    return digits.matches("[+-]?[0-9]{1,9}") ? Long.valueOf(digits) : null;
  }

  private static boolean fits(
      SqlSubject subject, FunctionCall call, Span place, Kind kind, FullTextIndex index) {
    String text = place.of(subject.sql());
    Long number = number(text);
    if (kind == Kind.LETTERS && text.startsWith("'")) {
      return knows(subject, place);
    }
    if (number == null) {
      return true;
    }
    return switch (kind) {
      case COLUMN, ANY_COLUMN -> isColumn(subject, call, place, number, kind, index);
      case WORDS -> isRoom(subject, call, place, number, number);
      case WORDS_OF_EACH -> isRoom(subject, call, place, number, Math.abs(number));
      default -> true;
    };
  }

  private static boolean isColumn(
      SqlSubject subject,
      FunctionCall call,
      Span place,
      long number,
      Kind kind,
      FullTextIndex index) {
    int columns = index.columns().size();
    if (number < columns && number >= (kind == Kind.COLUMN ? 0 : -1)) {
      return true;
    }
    problem(
        subject,
        place,
        " asks "
            + call.name()
            + "() for column "
            + number
            + " of "
            + index.name()
            + ", which has "
            + columns
            + ".",
        "Columns: " + numbered(index) + (kind == Kind.COLUMN ? "." : "; -1 is the best of all."));
    return false;
  }

  private static boolean isRoom(
      SqlSubject subject, FunctionCall call, Span place, long number, long words) {
    if (words >= 1 && words <= MOST_WORDS) {
      return true;
    }
    problem(
        subject,
        place,
        " asks "
            + call.name()
            + "() for "
            + number
            + " words, and it gives 1 to "
            + MOST_WORDS
            + ".",
        "Ask for as many as the place has room for, such as 12.");
    return false;
  }

  private static boolean knows(SqlSubject subject, Span place) {
    String letters = SqlName.unquote(place.of(subject.sql()));
    if (letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
      return true;
    }
    problem(
        subject,
        place,
        " asks matchinfo() for '" + letters + "', and it knows other letters.",
        "They are " + String.join(", ", LETTERS.split("")) + ": sqlite.org/fts3.html#matchinfo.");
    return false;
  }

  private static String numbered(FullTextIndex index) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < index.columns().size(); i++) {
      columns.add(i + " " + index.columns().get(i));
    }
    return NameList.of(columns);
  }

  private static void problem(SqlSubject subject, Span place, String clause, String remedy) {
    subject.problem(ProblemId.FULL_TEXT_CALL, place, subject.name() + clause, remedy);
  }
}
