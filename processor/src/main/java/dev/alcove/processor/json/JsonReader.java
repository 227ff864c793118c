// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text, strictly: no comments, no names given twice, nothing after its end.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonReader {

  /** Deeper ones would be an attack on the stack. */
  private static final int MOST_LEVELS = 100;

  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String text;
  private int place;
  private int level;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * What the text says, which must be an object at its outermost.
   *
   * @throws JsonDefectException if it is no JSON, or no object
   */
  public static JsonObject read(String text) throws JsonDefectException {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.skipBlanks();
    if (reader.place < text.length()) {
      throw reader.defect("goes on after its end");
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new JsonDefectException("is no JSON object");
  }

  private @Nullable Object value() throws JsonDefectException {
    skipBlanks();
    if (place == text.length()) {
      throw defect("ends too early");
    }
    char first = text.charAt(place);
    return switch (first) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private JsonObject object() throws JsonDefectException {
    enter();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (!take('}')) {
      do {
        skipBlanks();
        String name = string();
        expect(':');
        if (values.containsKey(name)) {
          throw defect("has \"" + name + "\" twice");
        }
        values.put(name, value());
      } while (take(','));
      expect('}');
    }
    level--;
    return new JsonObject(values);
  }

  private List<@Nullable Object> array() throws JsonDefectException {
    enter();
    List<@Nullable Object> values = new ArrayList<>();
    if (!take(']')) {
      do {
        values.add(value());
      } while (take(','));
      expect(']');
    }
    level--;
    return values;
  }

  private void enter() throws JsonDefectException {
    place++;
    level++;
    if (level > MOST_LEVELS) {
      throw defect("is nested too deeply");
    }
  }

  private String string() throws JsonDefectException {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (place < text.length() && text.charAt(place) != '"') {
      char next = text.charAt(place);
      if (next < ' ') {
        throw defect("has a string that is not closed");
      }
      place++;
      string.append(next == '\\' ? escape() : next);
    }
    expect('"');
    return string.toString();
  }

  private char escape() throws JsonDefectException {
    char kind = place < text.length() ? text.charAt(place) : ' ';
    place++;
    int index = ESCAPED.indexOf(kind);
    if (index >= 0) {
      return MEANT.charAt(index);
    }
    String digits =
        text.substring(Math.min(place, text.length()), Math.min(place + 4, text.length()));
    if (kind != 'u' || !digits.matches("[0-9a-fA-F]{4}")) {
      throw defect("has an unknown escape");
    }
    place += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private BigDecimal number() throws JsonDefectException {
    int start = place;
    while (place < text.length() && "+-.0123456789eE".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
    String digits = text.substring(start, place);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,4})?")) {
      place = start;
      throw defect("has something that is no value");
    }
    return new BigDecimal(digits);
  }

  private @Nullable Object word(String word, @Nullable Object value) throws JsonDefectException {
    if (!text.startsWith(word, place)) {
      throw defect("has something that is no value");
    }
    place += word.length();
    return value;
  }

  private boolean take(char wanted) {
    skipBlanks();
    boolean isThere = place < text.length() && text.charAt(place) == wanted;
    place += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(char wanted) throws JsonDefectException {
    if (!take(wanted)) {
      throw defect(place == text.length() ? "ends too early" : "lacks " + wanted);
    }
  }

  private void skipBlanks() {
    while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
  }

  private JsonDefectException defect(String what) {
    String before = text.substring(0, Math.min(place, text.length()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new JsonDefectException("is no JSON: it " + what + " at " + line + ":" + column);
  }
}
