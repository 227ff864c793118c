// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private static final String WHOLE =
      """
      {"a": [1, -2.5e3, true, false, null, {}, []],
       "b": "\\u7535\\u5f71 \\"\\\\\\/\\b\\f\\n\\r\\t", "": {"c": 0}}
      """;

  @Test
  void everyKindOfValueIsRead() throws JsonDefectException {
    JsonObject object = JsonReader.read(WHOLE);
    assertThat((List<?>) object.values().get("a"))
        .containsExactly(
            new BigDecimal("1"),
            new BigDecimal("-2.5e3"),
            true,
            false,
            null,
            JsonReader.read("{}"),
            List.of())
        .inOrder();
    assertThat(object.string("b")).isEqualTo("电影 \"\\/\b\f\n\r\t");
    assertThat(object.object("").number("c")).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | is no JSON: it ends too early at 1:1",
        "[1] | is no JSON object",
        "{} {} | is no JSON: it goes on after its end at 1:4",
        "{\"a\": 1, \"a\": 2} | is no JSON: it has \"a\" twice at 1:14",
        "{\"a\" 1} | is no JSON: it lacks : at 1:6",
        "{\"a\": 01} | is no JSON: it has something that is no value at 1:7",
        "{\"a\": tru} | is no JSON: it has something that is no value at 1:7",
        "{\"a\": \"\\x\"} | is no JSON: it has an unknown escape at 1:10",
        "{\"a\": \"\\u12\"} | is no JSON: it has an unknown escape at 1:10",
        "{\"a\": 1,} | is no JSON: it lacks \" at 1:9",
        "{\"a\": [1, 2} | is no JSON: it lacks ] at 1:12"
      })
  void whatIsNoJsonIsToldWithItsPlace(String text, String defect) {
    JsonDefectException failure =
        assertThrows(JsonDefectException.class, () -> JsonReader.read(text));
    assertThat(failure.defect()).isEqualTo(defect);
  }

  @Test
  void whatIsMissingIsTold() throws JsonDefectException {
    JsonObject object = JsonReader.read("{\"a\": \"1\", \"b\": 1.5, \"c\": [1]}");
    assertThat(defect(() -> object.number("a"))).isEqualTo("has a \"a\" that is no number");
    assertThat(defect(() -> object.number("b"))).isEqualTo("has a \"b\" that is no whole number");
    assertThat(defect(() -> object.strings("c")))
        .isEqualTo("has a \"c\" that is no list of strings");
    assertThat(defect(() -> object.object("d"))).isEqualTo("has no \"d\"");
    assertThat(object.objects("d")).isEmpty();
  }

  @Test
  void damagedTextIsEitherReadOrRefusedWithADefect() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(WHOLE);
      for (int change = random.nextInt(3); change >= 0; change--) {
        text.setCharAt(random.nextInt(text.length()), "{}[]\",:\\0e ".charAt(random.nextInt(11)));
      }
      text.setLength(random.nextInt(text.length() + 1));
      try {
        JsonReader.read(text.toString());
      } catch (JsonDefectException e) {
        assertThat(e.defect()).isNotEmpty();
      }
    }
    String deep = "{\"a\": " + "[".repeat(100_000);
    assertThat(defect(() -> JsonReader.read(deep))).contains("is nested too deeply");
  }

  private interface Reading {
    void run() throws JsonDefectException;
  }

  private static String defect(Reading reading) {
    return assertThrows(JsonDefectException.class, reading::run).defect();
  }
}
