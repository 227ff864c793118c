// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a step's file, each under a comment that names it. */
final class StepSections {

  private StepSections() {}

  /** What stands over the statements of a phase. */
  static String heading(Phase phase) {
    return switch (phase) {
      case DROP_DEPENDENTS -> "Drop what depends on tables.";
      case EXPAND -> "Expand: change names, and add what is new.";
      case DATA -> "Change data, as the version says.";
      case CONTRACT -> "Contract: convert values, add constraints, remove what goes.";
      case CREATE_DEPENDENTS -> "Create what depends on tables.";
    };
  }

  static List<StepStatement> parse(String body) throws FileDefectException {
    List<StepStatement> statements = new ArrayList<>();
    List<Token> comments =
        Tokenizer.tokenize(body).stream()
            .filter(token -> token.kind() == TokenKind.COMMENT)
            .toList();
    Optional<Phase> phase = Optional.empty();
    int end = 0;
    for (Span span : StatementOutline.of(body).statements()) {
      for (Token comment : comments) {
        if (comment.start() >= end && comment.end() <= span.start()) {
          Optional<Phase> named = phaseOf(comment.text(body));
          phase = named.isPresent() ? named : phase;
        }
      }
      end = span.end();
      String sql = span.of(body) + ";";
      statements.add(
          new StepStatement(
              phase.orElseThrow(
                  () -> new FileDefectException("has a statement above its first heading")),
              sql));
    }
    return statements;
  }

  private static Optional<Phase> phaseOf(String comment) {
    for (Phase phase : Phase.values()) {
      if (comment.strip().equals("-- " + heading(phase))) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }
}
