// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.ChatDatabase;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Removes what is old. */
@Command(
    name = "prune",
    description = "Removes old messages, except in pinned sessions, and sessions deleted long ago.",
    mixinStandardHelpOptions = true)
final class PruneCommand extends StoreCommand {

  private static final Instant BEGINNING = Instant.parse("0000-01-01T00:00:00Z");

  @Option(
      names = "--older-than",
      required = true,
      paramLabel = "AGE",
      converter = AgeConverter.class,
      description = "Such as 90d, 12w or 36h.")
  private Duration age;

  @Override
  int run(ChatDatabase database, PrintWriter out) {
    Instant before = Instant.now().minus(age);
    // No message can be older: the text of a time holds four digits of the year.
    Instant moment = before.isBefore(BEGINNING) ? BEGINNING : before;
    int[] removed = new int[2];
    database.inTransaction(
        () -> {
          removed[0] = database.messages().prune(moment);
          removed[1] = database.sessions().purgeDeleted(moment);
        });
    out.printf(
        "%s and %s removed%n",
        Counted.of(removed[0], "message"), Counted.of(removed[1], "deleted session"));
    out.println("\"vacuum\" gives the space back.");
    return 0;
  }

  /** Reads an age: a number and h, d or w. */
  static final class AgeConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (!value.matches("\\d{1,6}[hdw]")) {
        throw new TypeConversionException("an age is a number and h, d or w, such as 90d");
      }
      long number = Long.parseLong(value.substring(0, value.length() - 1));
      return switch (value.charAt(value.length() - 1)) {
        case 'h' -> Duration.ofHours(number);
        case 'd' -> Duration.ofDays(number);
        default -> Duration.ofDays(7 * number);
      };
    }
  }
}
