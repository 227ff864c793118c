// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqlTokensTest {

  private static List<String> tokens(String sql) {
    List<String> texts = new ArrayList<>();
    SqlTokens tokens = new SqlTokens(sql);
    while (tokens.next()) {
      texts.add(tokens.text());
    }
    assertThat(tokens.next()).isFalse();
    return texts;
  }

  @Test
  void wordsAndSignsAreApart() {
    assertThat(tokens("SELECT a.größe,x'00'||?1 FROM t WHERE b->>'$.c'<>-2e5;"))
        .containsExactly(
            "SELECT", "a", ".", "größe", ",", "x", "'00'", "||", "?", "1", "FROM", "t", "WHERE",
            "b", "->>", "'$.c'", "<>", "-", "2e5", ";")
        .inOrder();
    assertThat(tokens("a->b>=c!=d==e<<f>>g<=h<i|j"))
        .containsExactly(
            "a", "->", "b", ">=", "c", "!=", "d", "==", "e", "<<", "f", ">>", "g", "<=", "h", "<",
            "i", "|", "j")
        .inOrder();
  }

  @Test
  void whatStandsInQuotesIsOneToken() {
    assertThat(tokens("'it''s; --' \"a\"\"/*\" `b``c` [d;e]'f'"))
        .containsExactly("'it''s; --'", "\"a\"\"/*\"", "`b``c`", "[d;e]", "'f'")
        .inOrder();
  }

  @Test
  void blanksAndCommentsAreNone() {
    assertThat(tokens(" \t\n-- a ; 'b\n/* c ; */x/**/-y--"))
        .containsExactly("x", "-", "y")
        .inOrder();
    assertThat(tokens("/*/ still */ a")).containsExactly("a");
    assertThat(tokens(" -- nothing")).isEmpty();
    assertThat(tokens("")).isEmpty();
  }

  @Test
  void whatIsNeverClosedReachesToTheEnd() {
    for (String open : new String[] {"'a; b''", "\"a", "`a", "[a; b", "'"}) {
      assertThat(tokens(open)).containsExactly(open);
    }
    assertThat(tokens("a /* b")).containsExactly("a");
  }

  @Test
  void wordsAreKnownInEachCase() {
    SqlTokens tokens = new SqlTokens("Commit");
    tokens.next();
    assertThat(tokens.is("COMMIT")).isTrue();
    assertThat(tokens.is("COMM")).isFalse();
    assertThat(tokens.is("COMMITS")).isFalse();
  }

  /** However broken the text is, nothing is read twice or left out but blanks and comments. */
  @Test
  void anyTextComesToItsEnd() {
    Random random = new Random(5);
    String alphabet = "ab1_é '\"`[]-/*\n;?:@$<>=!|.,()";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder sql = new StringBuilder();
      for (int k = random.nextInt(20); k > 0; k--) {
        sql.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      SqlTokens tokens = new SqlTokens(sql.toString());
      int end = 0;
      while (tokens.next()) {
        assertThat(tokens.start()).isAtLeast(end);
        assertThat(tokens.end()).isGreaterThan(tokens.start());
        assertThat(sql.substring(end, tokens.start())).containsMatch("^(\\s|--|/\\*|$)");
        end = tokens.end();
      }
      assertThat(sql.substring(end)).containsMatch("^(\\s|--|/\\*|$)");
    }
  }
}
