// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import dev.alcove.sample.transfer.json.Json;
import dev.alcove.sample.transfer.json.JsonShape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a file begins: what formats are recognised by.
 *
 * @param lines its first lines that are not blank
 * @param json its shape, if it is JSON
 */
public record SourceHead(List<String> lines, JsonShape json) {
  private static final int TEXT_LIMIT = 16 * 1024;
  private static final int LINE_LIMIT = 50;

  /** Reads the beginning of a file. */
  public static SourceHead read(ImportSource source) throws IOException {
    List<String> lines;
    try (InputStream in = source.open()) {
      String text = new String(in.readNBytes(TEXT_LIMIT), StandardCharsets.UTF_8);
      lines =
          text.lines()
              .filter(line -> !line.isBlank())
              .limit(LINE_LIMIT)
              .collect(Collectors.toList());
    }
    try (InputStream in = source.open()) {
      return new SourceHead(lines, JsonShape.read(in, Json.FACTORY));
    }
  }
}
