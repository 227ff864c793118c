// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the head of a step's file says of columns: which got other names, and whose values were
 * converted. The annotations that said so may be gone with their columns.
 */
final class StepHeads {

  private static final String RENAMES = "renames";
  private static final String CONVERTS = "converts";

  private StepHeads() {}

  static String text(Hints hints) {
    StringBuilder text = new StringBuilder();
    for (ColumnRename rename : hints.columns()) {
      text.append(
          FileText.line(
              RENAMES,
              name(rename.table(), rename.from()) + " as " + SqlName.quoteIfNeeded(rename.to())));
    }
    for (Conversion conversion : hints.conversions()) {
      text.append(
          FileText.line(
              CONVERTS,
              name(conversion.table(), conversion.column()) + " = " + conversion.expression()));
    }
    return text.toString();
  }

  private static String name(String table, String column) {
    return SqlName.quoteIfNeeded(table) + "." + SqlName.quoteIfNeeded(column);
  }

  static Hints hints(FileText file, MigrationStep step) throws FileDefectException {
    List<TableRename> tables =
        step.keptTables().stream()
            .filter(table -> !table.before().equals(table.after()))
            .map(table -> new TableRename(table.before(), table.after()))
            .toList();
    List<ColumnRename> columns = new ArrayList<>();
    for (String line : file.all(RENAMES)) {
      List<Token> tokens = tokens(line, 5);
      columns.add(
          new ColumnRename(word(line, tokens, 0), word(line, tokens, 2), word(line, tokens, 4)));
    }
    List<Conversion> conversions = new ArrayList<>();
    for (String line : file.all(CONVERTS)) {
      List<Token> tokens = tokens(line, 5);
      conversions.add(
          new Conversion(
              word(line, tokens, 0),
              word(line, tokens, 2),
              line.substring(tokens.get(3).end()).strip()));
    }
    return new Hints(tables, columns, conversions, step.sql(Phase.DATA), step.hasJavaStep());
  }

  private static List<Token> tokens(String line, int least) throws FileDefectException {
    List<Token> tokens = Tokenizer.significant(line);
    if (tokens.size() < least) {
      throw new FileDefectException("has the line \"" + line + "\", which names no column");
    }
    return tokens;
  }

  private static String word(String line, List<Token> tokens, int place) {
    return SqlName.unquote(tokens.get(place).text(line));
  }
}
