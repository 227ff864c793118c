// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.sql.TokenKind.BLOB;
import static dev.alcove.processor.sql.TokenKind.BRACE;
import static dev.alcove.processor.sql.TokenKind.COMMENT;
import static dev.alcove.processor.sql.TokenKind.DOT;
import static dev.alcove.processor.sql.TokenKind.FLOAT;
import static dev.alcove.processor.sql.TokenKind.ILLEGAL;
import static dev.alcove.processor.sql.TokenKind.INTEGER;
import static dev.alcove.processor.sql.TokenKind.OPERATOR;
import static dev.alcove.processor.sql.TokenKind.POSITIONAL;
import static dev.alcove.processor.sql.TokenKind.QUOTED_NAME;
import static dev.alcove.processor.sql.TokenKind.SPACE;
import static dev.alcove.processor.sql.TokenKind.STRING;
import static dev.alcove.processor.sql.TokenKind.VARIABLE;
import static dev.alcove.processor.sql.TokenKind.WORD;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenizerTest {

  private static List<String> texts(String sql) {
    return Tokenizer.significant(sql).stream().map(token -> token.text(sql)).toList();
  }

  private static void assertSingle(TokenKind kind, String... texts) {
    for (String text : texts) {
      assertThat(Tokenizer.tokenize(text)).containsExactly(new Token(kind, 0, text.length()));
    }
  }

  @Test
  void namesTakeDollarSignsDigitsAndEverythingBeyondAscii() {
    assertSingle(
        WORD, "a", "_", "a$1", "é", "消息", "x", "xyz", "select", "a\u00a0b", "\ud83d\ude00");
  }

  @Test
  void namesCanBeQuotedInThreeWays() {
    assertSingle(QUOTED_NAME, "\"a b\"", "\"a\"\"b\"", "`a``b`", "[a \"b]", "\"\"");
  }

  @Test
  void quotesInsideStringsAreDoubled() {
    assertSingle(STRING, "''", "'it''s'", "''''", "'a\nb'");
  }

  @Test
  void openQuotesReachTheEndAsOneIllegalToken() {
    assertSingle(ILLEGAL, "'abc", "\"abc", "`abc", "[abc", "'it''s", "x'ab", "'''");
  }

  @Test
  void blobsNeedAnEvenNumberOfHexDigits() {
    assertSingle(BLOB, "x''", "X'00fF'");
    assertSingle(ILLEGAL, "x'0'", "x'0g'");
  }

  @Test
  void numbersCanBeHexadecimalSeparatedAndExponential() {
    assertSingle(INTEGER, "0", "12", "0xFF", "1_000", "0xff_ff");
    assertSingle(FLOAT, "1.", "1.5", ".5", "1e5", "1E-5", "1.e+5", "1_0.0_1e1_0");
  }

  @Test
  void numbersThatRunIntoNamesAreIllegal() {
    assertSingle(ILLEGAL, "12abc", "0x", "0xg", "1e", "1$", "1_", "1__0", "1._5", "1消");
  }

  @Test
  void minusIsNoPartOfNumber() {
    assertThat(texts("-1-2")).containsExactly("-", "1", "-", "2").inOrder();
    assertThat(texts("1.5.5")).containsExactly("1.5", ".5").inOrder();
  }

  @Test
  void variablesWithNameHaveFourSigils() {
    assertSingle(VARIABLE, ":a", "@a", "$a", "#a", ":消息", ":1", "$a::b", "$a(b)", ":a$1");
  }

  @Test
  void dotsAfterVariablesReachIntoRecords() {
    assertSingle(VARIABLE, ":filter.from", ":a.b.c", "@a.b", "$a.b");
    assertThat(texts(":a.1")).containsExactly(":a", ".1").inOrder();
    assertThat(texts(":a.*")).containsExactly(":a", ".", "*").inOrder();
  }

  @Test
  void sigilsWithoutNameAreIllegal() {
    assertSingle(ILLEGAL, ":", "@", "$", "#", ":::", "$a(b");
  }

  @Test
  void questionMarksTakeDigits() {
    assertSingle(POSITIONAL, "?", "?1", "?123");
    assertThat(texts("?a")).containsExactly("?", "a").inOrder();
  }

  @Test
  void operatorsAreAsLongAsPossible() {
    String sql = "+ - * / % = == < <= <> << > >= >> != | || & ~ -> ->>";
    assertThat(texts(sql)).containsExactlyElementsIn(sql.split(" ")).inOrder();
    assertThat(Tokenizer.significant(sql).stream().map(Token::kind).distinct())
        .containsExactly(OPERATOR);
    assertThat(texts("a->>'$.b'->c")).containsExactly("a", "->>", "'$.b'", "->", "c").inOrder();
    assertThat(texts("<>=")).containsExactly("<>", "=").inOrder();
  }

  @Test
  void commentsMayStayOpen() {
    assertSingle(COMMENT, "-- a", "--", "/* a */", "/* a", "/**/", "/*/", "/* ; ' */");
    assertThat(texts("a--b\nc/* d */e")).containsExactly("a", "c", "e").inOrder();
  }

  @Test
  void slashAndStarAtTheVeryEndAreOperators() {
    assertThat(texts("1 /*")).containsExactly("1", "/", "*").inOrder();
  }

  @Test
  void bracesAreTheirOwnKind() {
    assertThat(Tokenizer.tokenize("{}"))
        .containsExactly(new Token(BRACE, 0, 1), new Token(BRACE, 1, 2));
  }

  @Test
  void blanksAreSqlitesFiveAndTheByteOrderMark() {
    assertSingle(SPACE, " ", "\t\n\f\r ", " \u000b", "\uFEFF");
    assertSingle(ILLEGAL, "\u000b", "!", "^", "\\", "\u0000", "\u007f");
  }

  @Test
  void dotsStandAlone() {
    assertSingle(DOT, ".");
    assertThat(texts("main.a")).containsExactly("main", ".", "a").inOrder();
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(Tokenizer.tokenize("")).isEmpty();
  }
}
