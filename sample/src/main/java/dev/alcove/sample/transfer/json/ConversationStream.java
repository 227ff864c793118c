// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the conversations of a file one by one: the items of a list, the items of the list under
 * {@code conversations}, the values of an object that is keyed by some id, single objects, and all
 * of these again and again, as in files with one value per line.
 */
public final class ConversationStream {

  /** Takes one conversation. */
  public interface Handler {

    /**
     * Takes it.
     *
     * @param key the name under which the file has it, if it has one
     * @param number its place in the file, from 0
     * @param conversation what the file has of it
     */
    void conversation(@Nullable String key, long number, JsonNode conversation);
  }

  /** Where conversations are in an object that is the whole file. */
  public enum ObjectLayout {
    /** The object is one conversation. */
    CONVERSATION,
    /** A field {@code conversations} holds a list of them. */
    WRAPPED,
    /** Every field holds one. */
    KEYED
  }

  private final TreeReader reader;
  private final ObjectLayout layout;
  private final int keepDepth;
  private final Handler handler;
  private long number;

  private ConversationStream(
      TreeReader reader, ObjectLayout layout, int keepDepth, Handler handler) {
    this.reader = reader;
    this.layout = layout;
    this.keepDepth = keepDepth;
    this.handler = handler;
  }

  /**
   * Reads a file to its end.
   *
   * @param layout what an object means that is not in a list
   * @param keepDepth see {@link TreeReader#value}
   * @throws IOException what keeps it from reading further; what comes before is handed on
   */
  public static void read(InputStream content, ObjectLayout layout, int keepDepth, Handler handler)
      throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(content)) {
      TreeReader reader = new TreeReader(parser);
      new ConversationStream(reader, layout, keepDepth, handler).all();
      IOException failure = reader.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }

  private void all() {
    for (JsonToken token = reader.next(); token != null; token = reader.next()) {
      if (token == JsonToken.START_ARRAY) {
        list();
      } else if (token != JsonToken.START_OBJECT || layout == ObjectLayout.CONVERSATION) {
        hand(null);
      } else {
        object();
      }
    }
  }

  private void list() {
    for (JsonToken token = reader.next();
        token != null && token != JsonToken.END_ARRAY;
        token = reader.next()) {
      hand(null);
    }
  }

  private void object() {
    while (reader.next() == JsonToken.FIELD_NAME) {
      String name = reader.fieldName();
      JsonToken value = reader.next();
      if (layout == ObjectLayout.KEYED) {
        hand(name);
      } else if (name.equals("conversations") && value == JsonToken.START_ARRAY) {
        list();
      } else {
        reader.skip();
      }
    }
  }

  private void hand(@Nullable String key) {
    JsonNode conversation = reader.value(keepDepth);
    if (conversation != null) {
      handler.conversation(key, number++, conversation);
    }
  }
}
