// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a JSON file holds, judged by its first value without keeping any of it.
 *
 * @param isArray whether the file is a list
 * @param fields the fields of the object that the file is
 * @param itemFields the fields of the first object inside of it: a list's first item, or what the
 *     first field holds that is an object or a list of objects
 */
public record JsonShape(boolean isArray, Set<String> fields, Set<String> itemFields) {
  /** Far behind the first item of any export; a first item that is longer is not recognised. */
  private static final int LIMIT = 64 * 1024 * 1024;

  /** Reads the shape; of a broken file, as much as there is. */
  public static JsonShape read(InputStream in, JsonFactory factory) throws IOException {
    Reading reading = new Reading();
    try (JsonParser parser = factory.createParser(new LimitedInput(in, LIMIT))) {
      JsonToken first = parser.nextToken();
      reading.isArray = first == JsonToken.START_ARRAY;
      if (reading.isArray && parser.nextToken() == JsonToken.START_OBJECT) {
        reading.names(parser, reading.itemFields);
      } else if (first == JsonToken.START_OBJECT) {
        reading.root(parser);
      }
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      // A file that is cut off, or no JSON at all: what was seen until here is its shape.
      return reading.shape();
    }
    return reading.shape();
  }

  /** Whether the file is an object with such a field. */
  public boolean hasField(String name) {
    return fields.contains(name);
  }

  /** Whether the first object inside of the file has such a field. */
  public boolean itemHasField(String name) {
    return itemFields.contains(name);
  }

  private static final class Reading {
    private boolean isArray;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> itemFields = new LinkedHashSet<>();

    JsonShape shape() {
      return new JsonShape(isArray, fields, itemFields);
    }

    void root(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        fields.add(parser.currentName());
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_OBJECT && itemFields.isEmpty()) {
          names(parser, itemFields);
        } else if (value == JsonToken.START_ARRAY && itemFields.isEmpty()) {
          list(parser);
        } else {
          parser.skipChildren();
        }
      }
    }

    private void list(JsonParser parser) throws IOException {
      for (JsonToken item = parser.nextToken();
          item != null && item != JsonToken.END_ARRAY;
          item = parser.nextToken()) {
        if (item == JsonToken.START_OBJECT && itemFields.isEmpty()) {
          names(parser, itemFields);
        } else {
          parser.skipChildren();
        }
      }
    }

    private void names(JsonParser parser, Set<String> names) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }
}
