// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class SqlNameTest {

  @Test
  void quotesAreDoubledInsideQuotes() {
    assertThat(SqlName.quote("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    assertThat(SqlName.stringLiteral("it's")).isEqualTo("'it''s'");
  }

  @Test
  void onlyPlainNamesStayUnquoted() {
    assertThat(SqlName.quoteIfNeeded("created_at")).isEqualTo("created_at");
    assertThat(SqlName.quoteIfNeeded("消息")).isEqualTo("消息");
    for (String name :
        new String[] {"order", "Key", "action", "true", "1a", "a b", "a-b", "a$", "\u00a0", ""}) {
      assertThat(SqlName.quoteIfNeeded(name)).isEqualTo('"' + name + '"');
    }
  }

  @Test
  void fourKindsOfQuotesAreTakenOff() {
    assertThat(SqlName.unquote("\"a\"\"b\"")).isEqualTo("a\"b");
    assertThat(SqlName.unquote("`a``b`")).isEqualTo("a`b");
    assertThat(SqlName.unquote("[a b]")).isEqualTo("a b");
    assertThat(SqlName.unquote("'it''s'")).isEqualTo("it's");
    assertThat(SqlName.unquote("plain")).isEqualTo("plain");
    assertThat(SqlName.unquote("\"")).isEqualTo("\"");
  }

  @Test
  void keywordsAreKnownInAnyCase() {
    assertThat(SqlName.isKeyword("Select")).isTrue();
    assertThat(SqlName.isKeyword("materialized")).isTrue();
    assertThat(SqlName.isKeyword("content")).isFalse();
  }

  @Test
  void snakeCaseSplitsWhereWordsBegin() {
    assertThat(SqlName.snakeCase("sessionId")).isEqualTo("session_id");
    assertThat(SqlName.snakeCase("URLValue")).isEqualTo("url_value");
    assertThat(SqlName.snakeCase("aiConfigName")).isEqualTo("ai_config_name");
    assertThat(SqlName.snakeCase("userID")).isEqualTo("user_id");
    assertThat(SqlName.snakeCase("v2Name")).isEqualTo("v2_name");
    assertThat(SqlName.snakeCase("already_snake")).isEqualTo("already_snake");
    assertThat(SqlName.snakeCase("MAX_VALUE")).isEqualTo("max_value");
    assertThat(SqlName.snakeCase("Message")).isEqualTo("message");
    assertThat(SqlName.snakeCase("straßeÜber")).isEqualTo("straße_über");
  }

  @Test
  void onlyAsciiLettersAreEqualInBothCases() {
    assertThat(SqlName.same("Sessions", "SESSIONS")).isTrue();
    assertThat(SqlName.same("ä", "Ä")).isFalse();
    assertThat(SqlName.same("k", "\u212a")).isFalse();
    assertThat(SqlName.same("a", "ab")).isFalse();
  }
}
