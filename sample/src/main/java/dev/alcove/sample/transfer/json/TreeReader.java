// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value after the other out of a stream, and of a value that breaks off as much as is
 * whole: lists and objects that lie no deeper than a given depth are kept with the items they have,
 * deeper ones that are not complete are left out.
 */
public final class TreeReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private @Nullable IOException failure;

  /** Reads from a parser, which the caller closes. */
  public TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Why nothing more can be read, or null. */
  public @Nullable IOException failure() {
    return failure;
  }

  /** Goes to the next token; null at the end of the file and where it cannot be read further. */
  public @Nullable JsonToken next() {
    if (failure != null) {
      return null;
    }
    try {
      return parser.nextToken();
    } catch (IOException e) {
      failure = e;
      return null;
    }
  }

  /** The name of the field at which the parser stands. */
  public String fieldName() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Skips the value at which the parser stands. */
  public void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      failure = e;
    }
  }

  /**
   * Reads the value at which the parser stands.
   *
   * @param keepDepth how deep a container may lie and still be kept when it breaks off; 0 keeps the
   *     value itself, -1 nothing that is not complete
   * @return the value, or null if none of it can be kept
   */
  public @Nullable JsonNode value(int keepDepth) {
    return value(parser.currentToken(), 0, keepDepth);
  }

  private @Nullable JsonNode value(@Nullable JsonToken token, int depth, int keepDepth) {
    if (token == JsonToken.START_OBJECT) {
      return object(depth, keepDepth);
    }
    if (token == JsonToken.START_ARRAY) {
      return array(depth, keepDepth);
    }
    return token == null ? null : scalar(token);
  }

  private @Nullable JsonNode object(int depth, int keepDepth) {
    ObjectNode object = NODES.objectNode();
    while (next() == JsonToken.FIELD_NAME) {
      String name = fieldName();
      JsonNode value = value(next(), depth + 1, keepDepth);
      if (value != null) {
        object.set(name, value);
      }
    }
    return failure == null || depth <= keepDepth ? object : null;
  }

  private @Nullable JsonNode array(int depth, int keepDepth) {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
      JsonNode value = value(token, depth + 1, keepDepth);
      if (value != null) {
        array.add(value);
      }
    }
    return failure == null || depth <= keepDepth ? array : null;
  }

  private @Nullable JsonNode scalar(JsonToken token) {
    try {
      return switch (token) {
        case VALUE_STRING -> NODES.textNode(parser.getText());
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        case VALUE_NUMBER_INT ->
            parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? NODES.numberNode(parser.getBigIntegerValue())
                : NODES.numberNode(parser.getLongValue());
        case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
        default -> NODES.nullNode();
      };
    } catch (IOException e) {
      failure = e;
      return null;
    }
  }
}
