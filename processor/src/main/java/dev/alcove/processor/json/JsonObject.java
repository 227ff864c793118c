// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON text.
 *
 * @param values its values by name, in their order: objects, lists, strings, {@link BigDecimal},
 *     {@link Boolean} or null
 */
public record JsonObject(Map<String, @Nullable Object> values) {

  /** Copies the map. */
  public JsonObject {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether it has something of this name that is not null. */
  public boolean has(String name) {
    return values.get(name) != null;
  }

  /** A string that must be there. */
  public String string(String name) throws JsonDefectException {
    return value(name, String.class, "string");
  }

  /** A whole number that must be there. */
  public int number(String name) throws JsonDefectException {
    try {
      return value(name, BigDecimal.class, "number").intValueExact();
    } catch (ArithmeticException e) {
      throw new JsonDefectException("has a \"" + name + "\" that is no whole number");
    }
  }

  /** An object that must be there. */
  public JsonObject object(String name) throws JsonDefectException {
    return value(name, JsonObject.class, "object");
  }

  /** Objects; none where the name is not there. */
  public List<JsonObject> objects(String name) throws JsonDefectException {
    return list(name, JsonObject.class, "objects");
  }

  /** Strings; none where the name is not there. */
  public List<String> strings(String name) throws JsonDefectException {
    return list(name, String.class, "strings");
  }

  private <T> List<T> list(String name, Class<T> type, String what) throws JsonDefectException {
    if (!has(name)) {
      return List.of();
    }
    List<T> list = new ArrayList<>();
    for (Object item : value(name, List.class, "list")) {
      if (!type.isInstance(item)) {
        throw new JsonDefectException("has a \"" + name + "\" that is no list of " + what);
      }
      list.add(type.cast(item));
    }
    return list;
  }

  private <T> T value(String name, Class<T> type, String what) throws JsonDefectException {
    Object value = values.get(name);
    if (!type.isInstance(value)) {
      throw new JsonDefectException(
          value == null ? "has no \"" + name + "\"" : "has a \"" + name + "\" that is no " + what);
    }
    return type.cast(value);
  }
}
