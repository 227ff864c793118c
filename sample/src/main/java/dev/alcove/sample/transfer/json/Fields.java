// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, taken out one by one by whoever knows what they mean. What is left
 * at the end is what nobody knew, and is kept as metadata. A field of another type than expected
 * counts as unknown.
 */
public final class Fields {
  private final ObjectNode rest;

  private Fields(ObjectNode rest) {
    this.rest = rest;
  }

  /** The fields of an object; none if it is something else. The node is not changed. */
  public static Fields of(@Nullable JsonNode node) {
    ObjectNode copy = Json.MAPPER.createObjectNode();
    if (node instanceof ObjectNode object) {
      copy.setAll(object);
    }
    return new Fields(copy);
  }

  /** Takes a text, or a number or truth value as text; null if there is none. */
  public @Nullable String text(String name) {
    JsonNode value = rest.get(name);
    if (value == null || !value.isValueNode()) {
      return null;
    }
    rest.remove(name);
    return value.isNull() ? null : value.asText();
  }

  /** Takes a text that is not blank. */
  public @Nullable String filledText(String name) {
    String text = text(name);
    return text == null || text.isBlank() ? null : text;
  }

  /** Takes a truth value, also as 0 or 1; false if there is none. */
  public boolean flag(String name) {
    JsonNode value = rest.get(name);
    if (value == null || !value.isValueNode()) {
      return false;
    }
    rest.remove(name);
    return value.asBoolean();
  }

  /** Takes a whole number; null if there is none. */
  public @Nullable Long number(String name) {
    JsonNode value = rest.get(name);
    if (value == null || !value.canConvertToLong()) {
      return null;
    }
    rest.remove(name);
    return value.longValue();
  }

  /** Takes a value of any type; null if there is none or JSON's null. */
  public @Nullable JsonNode value(String name) {
    JsonNode value = rest.remove(name);
    return value == null || value.isNull() ? null : value;
  }

  /** Takes a value of any type as JSON text; null if there is nothing in it. */
  public @Nullable String json(String name) {
    return Json.textOrNull(rest.remove(name));
  }

  /** Takes a time; one that cannot be read stays among the unknown fields. */
  public @Nullable Instant time(String name, TimeUnitOfFile unit) {
    Instant time = unit.read(rest.get(name));
    if (time != null) {
      rest.remove(name);
    }
    return time;
  }

  /** Drops fields that say nothing new. */
  public void drop(String... names) {
    for (String name : names) {
      rest.remove(name);
    }
  }

  /** Adds a field to what is kept, if it says anything. */
  public void keep(String name, @Nullable JsonNode value) {
    if (!Json.isNothing(value)) {
      rest.set(name, value);
    }
  }

  /** Adds a field to what is kept. */
  public void keep(String name, @Nullable String value) {
    if (value != null) {
      rest.put(name, value);
    }
  }

  /** What is left as an object, without fields that hold nothing. */
  public ObjectNode rest() {
    for (Iterator<JsonNode> values = rest.iterator(); values.hasNext(); ) {
      if (Json.isNothing(values.next())) {
        values.remove();
      }
    }
    return rest;
  }

  /** What is left as JSON text; null if nothing is. */
  public @Nullable String metadata() {
    return Json.textOrNull(rest());
  }
}
