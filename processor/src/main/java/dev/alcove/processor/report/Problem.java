// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import dev.alcove.processor.model.Origin;
import java.util.List;

/**
 * One thing that is wrong, as a value.
 *
 * @param id its kind
 * @param origin where the user can mend it
 * @param sentence one sentence, complete by itself, that names the user's things
 * @param details further lines: the SQL with a caret, what was found and expected, a way out
 */
public record Problem(ProblemId id, Origin origin, String sentence, List<String> details) {

  /** Copies the list. */
  public Problem {
    details = List.copyOf(details);
  }

  /** A problem with these further lines. */
  public static Problem of(ProblemId id, Origin origin, String sentence, String... details) {
    return new Problem(id, origin, sentence, List.of(details));
  }

  /** The message as it is printed, without position. */
  public String text() {
    StringBuilder text = new StringBuilder("[").append(id.id()).append("] ").append(sentence);
    for (String line : details) {
      text.append('\n').append(line);
    }
    return text.toString();
  }
}
