package search;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.AlcoveDatabase;
import dev.alcove.FullTextQuery;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Sentences about search that hold for FTS5 and for FTS4; each has a database of its own. */
public final class SearchBehaviour {

  private final AlcoveDatabase database;
  private final SearchDao dao;

  public SearchBehaviour(Fts5Database database) {
    this.database = database;
    this.dao = database.messages();
  }

  public SearchBehaviour(Fts4Database database) {
    this.database = database;
    this.dao = database.messages();
  }

  private static Message message(long id, String content) {
    return new Message(id, null, content, null, null);
  }

  private void insert(String... contents) {
    for (int i = 0; i < contents.length; i++) {
      dao.insert(message(i + 1, contents[i]));
    }
  }

  private List<Long> words(String words) {
    return dao.find(FullTextQuery.words(words));
  }

  public void chineseWordsOfAnyLengthAreFound() {
    insert("我们去看电影吧", "影院", "电", "电，影");

    assertThat(words("电")).containsExactly(1L, 3L, 4L);
    assertThat(words("影")).containsExactly(1L, 2L, 4L);
    assertThat(words("电影")).containsExactly(1L);
    assertThat(words("看电影")).containsExactly(1L);
    assertThat(words("我们去看电影吧")).containsExactly(1L);
    assertThat(words("吧")).containsExactly(1L);
    assertThat(words("电院")).isEmpty();
    assertThat(words("电影 我们")).containsExactly(1L);
  }

  public void japaneseAndKoreanAreFound() {
    insert("日本語を勉強します。コーヒー・ミルク", "한국어를 배웁니다", "時々〆切ﾃﾞｽ");

    for (String word : List.of("勉強", "を", "コーヒー", "ヒー", "ミルク", "強します")) {
      assertWithMessage(word).that(words(word)).containsExactly(1L);
    }
    for (String word : List.of("한국어", "국어", "어", "니다")) {
      assertWithMessage(word).that(words(word)).containsExactly(2L);
    }
    assertThat(words("時々")).containsExactly(3L);
    assertThat(words("ﾃﾞｽ")).containsExactly(3L);
  }

  public void charactersOutsideOfTheBasicPlaneAreFound() {
    insert("𠀀𠀁𰀀", "x𠀁😀");

    assertThat(words("𠀁")).containsExactly(1L, 2L);
    assertThat(words("𠀀𠀁")).containsExactly(1L);
    assertThat(words("𰀀")).containsExactly(1L);
    assertThat(words("x𠀁")).containsExactly(2L);
  }

  public void latinWordsAreFoundWholeWhateverTheirCaseAndAccents() {
    insert("Crème brûlée, don't wait", "creme", "waiting");

    assertThat(words("CREME")).containsExactly(1L, 2L);
    assertThat(words("don't")).containsExactly(1L);
    assertThat(words("wait")).containsExactly(1L);
    assertThat(dao.find(FullTextQuery.prefix("creme wai"))).containsExactly(1L);
    assertThat(dao.find(FullTextQuery.prefix("wai"))).containsExactly(1L, 3L);
    assertThat(dao.find(FullTextQuery.prefix("wai…"))).containsExactly(1L, 3L);
  }

  public void mixedWordsMeanTheTextAsItStands() {
    insert("用SQLite3存储消息", "SQLite3 存储", "存储 SQLite3");

    assertThat(words("SQLite3存储")).containsExactly(1L, 2L);
    assertThat(words("用SQLite3")).containsExactly(1L);
    assertThat(words("sqlite3存")).containsExactly(1L, 2L);
    assertThat(words("存储 sqlite3")).containsExactly(1L, 2L, 3L);
  }

  public void phraseKeepsTheOrderOfItsWords() {
    insert("good day to all", "a day good for all", "我 去电影院");

    assertThat(dao.find(FullTextQuery.phrase("good day"))).containsExactly(1L);
    assertThat(dao.find(FullTextQuery.phrase("day good"))).containsExactly(2L);
    assertThat(dao.find(FullTextQuery.phrase("我 去电"))).containsExactly(3L);
    assertThat(dao.find(FullTextQuery.phrase("去 我"))).isEmpty();
  }

  public void whatHoldsNoWordMatchesNothing() {
    insert("a", "？", "");

    for (String nothing : List.of("", " ", "？", "\"", "* ^", "\u0000", "😀", "　")) {
      assertWithMessage(nothing).that(words(nothing)).isEmpty();
      assertThat(dao.find(FullTextQuery.phrase(nothing))).isEmpty();
      assertThat(dao.find(FullTextQuery.prefix(nothing))).isEmpty();
    }
    assertThat(words("？ a ？")).containsExactly(1L);
  }

  public void everyColumnIsSearchedAndRawMatchTextMayNameOne() {
    dao.insert(new Message(1, "电影", "好看", null, null), message(2, "电影"));

    assertThat(words("电影")).containsExactly(1L, 2L);
    assertThat(words("电影 好看")).containsExactly(1L);
    assertThat(dao.match("title:电影")).containsExactly(1L);
  }

  public void foundRowsJoinTheirTable() {
    insert("去看电影", "不去");

    assertThat(dao.messages(FullTextQuery.words("电影"))).containsExactly(message(1, "去看电影"));
  }

  public void indexFollowsEveryWayOfWriting() {
    dao.add(new Chat(7));
    dao.insert(new Message(1, null, "电影 one", "a", 7L), new Message(2, "t", "电影 two", "b", null));

    dao.replace(new Message(3, null, "替换 three", "a", 7L));
    assertThat(words("one")).isEmpty();
    assertThat(words("电影")).containsExactly(2L);
    assertThat(words("替换")).containsExactly(3L);

    dao.upsert(new Message(2, "t", "新的 two", "b", null));
    assertThat(words("电影")).isEmpty();
    assertThat(words("新的")).containsExactly(2L);

    dao.update(new Message(2, null, "更新", "b", null));
    assertThat(words("新的")).isEmpty();
    assertThat(words("t")).isEmpty();
    assertThat(words("更新")).containsExactly(2L);

    dao.renumber(2, 20);
    assertThat(words("更新")).containsExactly(20L);

    dao.removeChat(7);
    assertThat(words("three")).isEmpty();

    dao.clear();
    assertThat(words("更新")).isEmpty();
  }

  public void updateOfOtherColumnsLeavesTheIndexAlone() {
    insert("电影");
    long before = parts();

    dao.update(new Message(1, null, "电影", "mark", null));

    assertThat(parts()).isEqualTo(before);
    assertThat(words("电影")).containsExactly(1L);
  }

  /** Grows with every write to the index. */
  private long parts() {
    String table = dao instanceof Fts5Dao ? "messages_fts_idx" : "messages_fts_segdir";
    return dao.number(dev.alcove.SqlQuery.of("SELECT count(*) FROM " + table));
  }

  public void rolledBackWritesAreNotFound() {
    insert("电影");

    try {
      database.inTransaction(
          () -> {
            dao.update(message(1, "音乐"));
            dao.insert(message(2, "电影"));
            assertThat(words("电影")).containsExactly(2L);
            throw new IllegalStateException("back");
          });
    } catch (IllegalStateException expected) {
      assertThat(words("电影")).containsExactly(1L);
      assertThat(words("音乐")).isEmpty();
    }
  }

  public void textThatATriggerOfTheUserChangesIsFoundAsItIs() {
    insert("tidy 电影院", "tidy plain");

    assertThat(words("电影")).containsExactly(1L);
    assertThat(words("tidy")).isEmpty();
    assertThat(words("plain")).containsExactly(2L);
  }

  public void vacuumKeepsTheIndexRight() {
    insert("一 one", "二 two", "三 three");
    dao.replace(message(100, "电影"));
    dao.clear();
    dao.insert(message(50, "电影"), message(7, "影院"));

    database.maintenance().vacuum();

    assertThat(words("电影")).containsExactly(50L);
    assertThat(words("影")).containsExactly(7L, 50L);
    dao.update(message(50, "音乐"));
    assertThat(words("电影")).isEmpty();
  }

  public void rebuildMakesTheIndexAnew() {
    insert("电影", "音乐");

    database.maintenance().rebuildFullText();

    assertThat(words("电影")).containsExactly(1L);
    dao.clear();
    assertThat(words("音乐")).isEmpty();
  }

  public void longTextIsFoundFromBeginningToEnd() {
    String text = "开头。" + "今天天气很好我们去看电影吧，and more ".repeat(1000) + "结尾";
    insert(text, "x".repeat(255) + "电影院", "x".repeat(256) + "电影院", "电".repeat(513) + "院");

    assertThat(words("开头")).containsExactly(1L);
    assertThat(words("结尾")).containsExactly(1L);
    assertThat(words("很好我们去看")).containsExactly(1L);
    assertThat(words("电影院")).containsExactly(2L, 3L);
    assertThat(words("电院")).containsExactly(4L);
    for (int i = 0; i < text.length() - 4; i += 251) {
      String word = text.substring(i, i + 4);
      if (word.codePoints().allMatch(c -> c > 0x4e00 && c < 0xa000)) {
        assertWithMessage("at " + i).that(words(word)).contains(1L);
      }
    }
  }

  public void randomTextIsFoundExactlyWhereLikeFindsIt() {
    Random random = new Random(42);
    for (int i = 1; i <= 300; i++) {
      dao.insert(message(i, text(random, random.nextInt(40))));
    }
    for (int i = 0; i < 600; i++) {
      if (i % 3 == 0) {
        dao.update(message(1 + random.nextInt(300), text(random, random.nextInt(40))));
      }
      String word = cjk(random, 1 + random.nextInt(4));
      assertWithMessage(word).that(words(word)).isEqualTo(dao.like(word));
    }
  }

  private static final int[] CJK = "电影院看的人日本ひらカター々한국어가𠀀𠀁ﾃ〇".codePoints().toArray();
  private static final String[] OTHER = {"a", "b ", "1", "，", " ", "\n", "é", "😀", "-", "\u001f"};

  private static String cjk(Random random, int length) {
    return random
        .ints(length, 0, CJK.length)
        .mapToObj(i -> Character.toString(CJK[i]))
        .collect(Collectors.joining());
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean isCjk = random.nextInt(4) > 0;
      text.append(isCjk ? cjk(random, 1) : OTHER[random.nextInt(OTHER.length)]);
    }
    return text.toString();
  }

  public void searchesInSubqueriesStandInAnyCondition() {
    dao.insert(
        new Message(1, "today", "电影", null, null),
        new Message(2, "dawn", "1", null, null),
        new Message(3, "days", "2", null, null),
        new Message(4, null, "电影 2", null, null));

    assertThat(dao.thatOrFound(2, FullTextQuery.words("电影"))).containsExactly(1L, 2L, 4L);
    assertThat(dao.both(FullTextQuery.words("today"), FullTextQuery.words("电影")))
        .containsExactly(1L);
    assertThat(dao.pattern()).containsExactly(2L, 3L);
    assertThat(dao.some(null, null)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(dao.some(null, 2)).containsExactly(1L, 2L);
    assertThat(dao.some(FullTextQuery.words("电影"), null)).containsExactly(1L, 4L);
  }

  public void theIndexIsTidiedByACommand() {
    insert("电影", "影院");

    dao.optimize();

    assertThat(words("电影")).containsExactly(1L);
    assertThat(database.maintenance().check()).isEmpty();
  }

  public void userInputIsNeverASyntaxError() {
    insert("电影 a b");
    Random random = new Random(7);
    String[] pieces = {
      "\"",
      "'",
      "*",
      "^",
      "(",
      ")",
      "AND",
      "OR",
      "NOT",
      "NEAR",
      "NEAR/2",
      ":",
      "content:",
      "-",
      "+",
      "{",
      "}",
      ",",
      ".",
      "\\",
      "%",
      "_",
      "?",
      "\u0000",
      "\u001f",
      " ",
      "　",
      "\t",
      "a",
      "b",
      "电",
      "影",
      "𠀀",
      "\ud840",
      "\udc00",
      "e\u0301",
      "😀",
      "½",
      "\ue000",
      "\uffff",
      ";",
      "--",
      "/*"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder input = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        input.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = input.toString();
      for (FullTextQuery query :
          List.of(
              FullTextQuery.words(text), FullTextQuery.phrase(text), FullTextQuery.prefix(text))) {
        assertWithMessage("%s of %s", query, text).that(dao.find(query).size()).isAtMost(1);
      }
    }
    assertThat(words("a ".repeat(20_000))).containsExactly(1L);
    assertThat(dao.find(FullTextQuery.phrase("电影".repeat(10_000)))).isEmpty();
    assertThat(words("电 影".repeat(10_000))).isEmpty();
  }
}
