// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes of JSON objects in columns. They are made here rather than in SQL, because the SQLite of
 * old Androids has no functions for JSON.
 *
 * <p>A change is an object with the fields to be set; a field that is null in it is removed.
 */
public final class JsonMerge {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonMerge() {}

  /** The object with the fields of a change in place of its own; none is the empty object. */
  public static String shallow(@Nullable String object, String change) {
    return merge(read(object), read(change), false).toString();
  }

  /** The same, but where both have an object in a field, these are merged too, and so on. */
  public static String deep(@Nullable String object, String change) {
    return merge(read(object), read(change), true).toString();
  }

  /** The object with a change merged, one level deep, into the object in one of its fields. */
  public static String inField(@Nullable String object, String field, String change) {
    ObjectNode whole = read(object);
    JsonNode old = whole.path(field);
    ObjectNode part = old instanceof ObjectNode found ? found : JSON.createObjectNode();
    whole.set(field, merge(part, read(change), false));
    return whole.toString();
  }

  private static ObjectNode merge(ObjectNode object, ObjectNode change, boolean deep) {
    for (Map.Entry<String, JsonNode> field : change.properties()) {
      JsonNode value = field.getValue();
      if (value.isNull()) {
        object.remove(field.getKey());
      } else if (deep
          && value instanceof ObjectNode part
          && object.path(field.getKey()) instanceof ObjectNode old) {
        object.set(field.getKey(), merge(old, part, true));
      } else {
        object.set(field.getKey(), value);
      }
    }
    return object;
  }

  private static ObjectNode read(@Nullable String text) {
    if (text == null) {
      return JSON.createObjectNode();
    }
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A column or a change is no JSON: " + text, e);
    }
    // Merged into a list or a word, one of the two would be lost.
    throw new IllegalArgumentException("A column or a change is no JSON object: " + text);
  }
}
