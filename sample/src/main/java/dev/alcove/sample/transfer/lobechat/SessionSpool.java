// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a file sorted by session, for a file has the messages of all sessions in one list. The
 * rows lie in a temporary file, so that memory holds one session at a time.
 */
final class SessionSpool implements Closeable {
  private final Path path;
  private final RandomAccessFile file;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private long end;

  private SessionSpool(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  static SessionSpool open() throws IOException {
    return new SessionSpool(Files.createTempFile("alcove-import", ".json"));
  }

  /** Adds a row to one of a session's lists. */
  void add(String session, String list, JsonNode row) throws IOException {
    byte[] bytes = Json.MAPPER.writeValueAsBytes(row);
    file.seek(end);
    file.write(bytes);
    rows.computeIfAbsent(session, key -> new ArrayList<>()).add(new Row(list, end, bytes.length));
    end += bytes.length;
  }

  /** The sessions that have rows, in the order in which they came up. */
  Set<String> sessions() {
    return rows.keySet();
  }

  /** The rows of one of a session's lists, in the order of the file. */
  List<JsonNode> list(String session, String list) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (Row row : rows.getOrDefault(session, List.of())) {
      if (row.list().equals(list)) {
        byte[] bytes = new byte[row.length()];
        file.seek(row.start());
        file.readFully(bytes);
        items.add(Json.MAPPER.readTree(bytes));
      }
    }
    return items;
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }

  private record Row(String list, long start, int length) {}
}
