// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FullTextQueryTest {

  private static String words(String text) {
    return FullTextQuery.toFts5(FullTextQuery.words(text));
  }

  @Test
  void eachWordIsAPhraseOfItsOwn() {
    assertThat(words("good  day\tto")).isEqualTo("\"good\" \"day\" \"to\"");
    assertThat(words("　don't！")).isEqualTo("\"don't\"");
  }

  @Test
  void syntaxOfMatchIsText() {
    assertThat(words("a\"b* OR ^c")).isEqualTo("\"a b\" \"OR\" \" c\"");
    assertThat(words("( - )")).isEqualTo("\"\"");
    assertThat(words("")).isEqualTo("\"\"");
  }

  @Test
  void chineseWordsArePairs() {
    assertThat(words("电影院 电影")).isEqualTo("\" 电影 影院\" \" 电影\"");
    assertThat(words("电影ok院x")).isEqualTo("\" 电影 影 ok 院 x\"");
  }

  @Test
  void singleCharacterBeginsAPair() {
    assertThat(words("电")).isEqualTo("\" 电\" *");
    assertThat(words("ok电")).isEqualTo("\"ok 电\" *");
    assertThat(FullTextQuery.toFts4(FullTextQuery.words("电 a 影")))
        .isEqualTo("\" 电*\" \"a\" \" 影*\"");
  }

  @Test
  void onlyTheLastWordOfAPrefixMayGoOn() {
    assertThat(FullTextQuery.toFts5(FullTextQuery.prefix("good da")))
        .isEqualTo("\"good\" \"da\" *");
    assertThat(FullTextQuery.toFts4(FullTextQuery.prefix("good da ")))
        .isEqualTo("\"good\" \"da*\"");
    assertThat(FullTextQuery.toFts5(FullTextQuery.prefix("看电影"))).isEqualTo("\" 看电 电影\"");
  }

  @Test
  void phraseKeepsItsWordsTogether() {
    assertThat(FullTextQuery.toFts5(FullTextQuery.phrase("good day 电影 我")))
        .isEqualTo("\"good day  电影 影   我\" *");
  }

  @Test
  void excerptIsReadableWhereverTheMarksStand() {
    assertThat(FullTextQuery.readable("")).isEmpty();
    assertThat(FullTextQuery.readable("plain [text]")).isEqualTo("plain [text]");
    assertThat(readable("…去电|[电影|影院]|院看…")).isEqualTo("…去[电影院]看…");
    assertThat(readable("去电|[电影]|[影院]|院|！")).isEqualTo("去[电影院]！");
    assertThat(readable("[周杰]|[杰伦]| |[作词]|词")).isEqualTo("[周杰伦] [作词]");
    assertThat(readable("x|电影|[影院]|院|y")).isEqualTo("x电[影院]y");
    assertThat(readable("|院| |院子|子|")).isEqualTo("院 院子");
    assertThat(readable("|𠀀𠀁|[𠀁𠀀]|𠀀|")).isEqualTo("𠀀[𠀁𠀀]");
    assertThat(readable("|人人|人人|人|")).isEqualTo("人人人");
  }

  private static String readable(String pairs) {
    return FullTextQuery.readable(pairs.replace('|', '\u001f'));
  }

  @Test
  @SuppressWarnings({"DataFlowIssue", "NullAway"}) // What other compilers do not stop.
  void nullIsNamed() {
    assertThat(assertThrows(NullPointerException.class, () -> FullTextQuery.words(null)))
        .hasMessageThat()
        .isEqualTo("text");
    assertThat(assertThrows(NullPointerException.class, () -> FullTextQuery.phrase(null)))
        .hasMessageThat()
        .isEqualTo("text");
  }
}
