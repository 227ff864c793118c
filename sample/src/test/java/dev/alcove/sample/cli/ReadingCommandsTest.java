// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Translation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that show what is there: the demo chat. */
class ReadingCommandsTest {

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void demo() {
    terminal = new Terminal(folder.resolve("chat.db"));
    terminal.print("demo");
  }

  @Test
  void demoListsItsSessionsShowsOneAndSaysWhatToTryNext() {
    String screen = terminal.print("demo");

    assertThat(screen).startsWith("The database is " + terminal.file());
    assertThat(screen).contains("* session_demo_alcove  What is a migration worth?  7 messages");
    assertThat(screen).contains("周末看什么电影");
    assertThat(screen).contains("-- 7 messages");
    assertThat(screen).contains("bin/alcove-chat search --db " + terminal.file() + " snapshot");
  }

  @Test
  void demoTwiceIsTheSameAsOnce() {
    String stats = terminal.print("stats");
    terminal.print("demo");
    assertThat(terminal.print("stats")).isEqualTo(stats);
  }

  @Test
  void demoQuotesAFileWithBlanksInWhatToTryNext() {
    Terminal blank = new Terminal(folder.resolve("my chats.db"));
    assertThat(blank.print("demo")).contains(" --db \"" + blank.file() + "\" snapshot");
  }

  @Test
  void sessionsStandInPages() {
    List<String> first = terminal.print("sessions", "--size", "2").lines().toList();
    assertThat(first).hasSize(5);
    assertThat(first.get(0)).startsWith("* session_demo_alcove");
    assertThat(first.get(2)).startsWith("  session_demo_channel");
    assertThat(first.get(4)).startsWith("-- 2 of 3 sessions; next: --page ");

    List<String> second = terminal.print("sessions", "--page", next(first)).lines().toList();
    assertThat(second).hasSize(3);
    assertThat(second.get(0)).startsWith("  session_demo_film");
    assertThat(second.get(2)).startsWith("-- 1 of 3 sessions; previous: --page ");
    assertThat(terminal.print("sessions", "--page", next(second)).lines().toList())
        .containsExactlyElementsIn(first)
        .inOrder();
  }

  /** What the last line says of the page beside. */
  private static String next(List<String> page) {
    String line = page.get(page.size() - 1);
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  @Test
  void lastPageIsTheEndOfTheList() {
    assertThat(terminal.print("sessions", "--page", "last", "--size", "1"))
        .contains("session_demo_film");
  }

  @Test
  void pageOfAnotherListIsRefused() {
    List<String> sessions = terminal.print("sessions", "--size", "2").lines().toList();
    assertThat(terminal.run("show", "session_demo_film", "--page", next(sessions)).err())
        .contains("--page is first, last, or what a page of this list says.");
  }

  @Test
  void sessionLineNamesGroupAndLastMessage() {
    assertThat(terminal.print("sessions").lines().limit(2).toList())
        .containsExactly(
            "* session_demo_alcove  What is a migration worth?  7 messages  [Reading]",
            "    2026-11-02 08:16  The compiler could, if it owned the schema.")
        .inOrder();
  }

  @Test
  void sessionLineTellsWhatIsUnreadUntilItIsShown() {
    terminal.print("send", "--to", "session_demo_film", "--as", "assistant", "还有一部。");
    terminal.print("send", "--to", "session_demo_film", "--as", "assistant", "老片。");
    assertThat(terminal.print("sessions")).contains("周末看什么电影  6 messages, 2 unread  [Reading]");

    terminal.print("show", "session_demo_film");
    assertThat(terminal.print("sessions")).contains("周末看什么电影  6 messages  [Reading]");
  }

  @Test
  void whoSendsHasReadWhatWasThere() {
    terminal.print("send", "--to", "session_demo_film", "--as", "assistant", "还有一部。");
    terminal.print("send", "--to", "session_demo_film", "好的。");

    assertThat(terminal.print("sessions")).doesNotContain("unread");
  }

  @Test
  void statusIsReadInAnyCase() {
    assertThat(terminal.print("sessions", "--status", "archived"))
        .isEqualTo(lines("-- 0 sessions"));
  }

  @Test
  void answersNameWhatTheyAnswer() {
    assertThat(terminal.print("show", "session_demo_channel", "--size", "2"))
        .startsWith(
            lines(
                    "#garden",
                    "2026-11-04 06:30  ines  (msg_demo_21)",
                    "  frost tonight, take the lemons in",
                    "2026-11-04 06:30  tomas  (msg_demo_22)",
                    "  > ines: frost tonight, take the lemons in",
                    "  all of them? the big one needs two people")
                + "-- 2 of 4 messages; next: --page ");
  }

  @Test
  void answerOnALaterPageNamesWhatItAnswersToo() {
    List<String> first =
        terminal.print("show", "session_demo_channel", "--size", "2").lines().toList();
    assertThat(terminal.print("show", "session_demo_channel", "--page", next(first)))
        .contains("  > tomas: all of them? the big one needs two people");
  }

  @Test
  void beginningOfAnIdIsEnough() {
    assertThat(terminal.print("show", "session_demo_f")).startsWith("周末看什么电影");
  }

  @Test
  void threadIsSetInByItsDepth() {
    List<String> screen = terminal.print("thread", "msg_demo_06").lines().toList();

    assertThat(screen.stream().filter(line -> line.contains("(msg_")).toList())
        .containsExactly(
            "2026-11-02 08:11  Mara  (msg_demo_02)",
            "  2026-11-02 08:12  assistant  (msg_demo_03)",
            "    2026-11-02 08:13  Mara  (msg_demo_04)",
            "      2026-11-02 08:14  assistant  (msg_demo_05)",
            "    2026-11-02 08:15  Mara  (msg_demo_06)",
            "      2026-11-02 08:16  assistant  (msg_demo_07)")
        .inOrder();
    assertThat(terminal.print("thread", "msg_demo_06", "--below").lines().toList())
        .containsExactly(
            "2026-11-02 08:15  Mara  (msg_demo_06)",
            "  Could something check that for me?",
            "  2026-11-02 08:16  assistant  (msg_demo_07)",
            "    The compiler could, if it owned the schema.")
        .inOrder();
  }

  @Test
  void searchFindsChineseWords() {
    assertThat(terminal.print("search", "电影"))
        .isEqualTo(
            lines(
                "2026-11-03 19:04  周末看什么电影  (msg_demo_14)",
                "    那就在家放一部,把手机收起来,[电影]才看得进去。",
                "2026-11-03 19:00  周末看什么电影  (msg_demo_11)",
                "    周末想看一部老[电影],有什么推荐?",
                "-- 2 messages"));
    assertThat(terminal.print("search", "琴")).contains("msg_demo_13");
    assertThat(terminal.print("search", "--sessions", "电影"))
        .isEqualTo(lines("session_demo_film  周末看什么电影", "-- 1 session"));
  }

  @Test
  void searchShowsWhereItsWordsStand() {
    String text =
        "first of all " + "and so on ".repeat(20) + "a LEMON tree " + "at last ".repeat(9);
    terminal.print("send", "--title", "long", text);

    String screen = terminal.print("search", "lemon tree");

    assertThat(screen)
        .contains("    …so on and so on and so on a [LEMON] [tree] at last at last …");
    assertThat(screen.lines().toList().get(1)).endsWith("…");
    assertThat(screen).endsWith(lines("-- 1 message"));
  }

  @Test
  void searchShowsTheTranslationThatItFound() {
    boolean translated =
        terminal.inDatabase(
            database -> {
              Message message = database.messages().byId("msg_demo_21").orElseThrow();
              return database.messages().update(inGerman(message, "heute Nacht Frost"));
            });
    assertThat(translated).isTrue();

    assertThat(terminal.print("search", "nacht")).contains("    heute [Nacht] Frost");
  }

  @Test
  void searchLooksForWordsWhateverSignsStandAroundThem() {
    terminal.print("send", "--title", "signs", "100% of snake_case in C:\\x");
    terminal.print("send", "--title", "others", "1000 of snakeXcase in C:/y");

    assertThat(terminal.print("search", "100%")).endsWith(lines("-- 1 message"));
    assertThat(terminal.print("search", "snake_case")).endsWith(lines("-- 1 message"));
    assertThat(terminal.print("search", "C:\\x")).endsWith(lines("-- 1 message"));
    assertThat(terminal.print("search", "of", "NOT", "in\"")).endsWith(lines("-- 0 messages"));
    assertThat(terminal.print("search", "%")).isEqualTo(lines("-- 0 messages"));
    assertThat(terminal.print("search", "--sessions", "%")).isEqualTo(lines("-- 0 sessions"));
  }

  @Test
  void searchJoinsItsWordsAndStopsAtTheLimit() {
    assertThat(terminal.print("search", "take", "the", "lemons")).contains("msg_demo_21");
    assertThat(terminal.print("search", "the", "--limit", "1"))
        .endsWith(lines("-- 1 message, perhaps more"));
  }

  @Test
  void searchTakesWordsAPhraseOrABeginning() {
    assertThat(terminal.print("search", "lemons", "the", "take")).contains("msg_demo_21");
    assertThat(terminal.print("search", "--phrase", "take", "the")).contains("msg_demo_21");
    assertThat(terminal.print("search", "--phrase", "the", "take"))
        .isEqualTo(lines("-- 0 messages"));
    assertThat(terminal.print("search", "lem")).isEqualTo(lines("-- 0 messages"));
    assertThat(terminal.print("search", "--prefix", "lem")).contains("msg_demo_21");
  }

  @Test
  void groupsListTheirSessionsPinnedOnesToo() {
    assertThat(terminal.print("groups"))
        .isEqualTo(
            lines(
                "grp_demo  Reading",
                "  * session_demo_alcove  What is a migration worth?",
                "    session_demo_film  周末看什么电影"));
  }

  @Test
  void statsCountRowsRolesAndDays() {
    List<String> screen = terminal.print("stats", "--days", "2").lines().toList();

    assertThat(screen.stream().map(line -> line.replaceAll(" +", " ")).toList())
        .containsExactly(
            "sessions 3",
            "session groups 1",
            "projects 1",
            "topics 1",
            "messages 15",
            "links 2",
            "plugins 0",
            "files 1",
            "messages by role",
            " assistant 5",
            " system 1",
            " user 9",
            "messages by day",
            " 2026-11-04 4",
            " 2026-11-03 4")
        .inOrder();
  }

  private static Message inGerman(Message message, String text) {
    return new Message(
        message.number(),
        message.id(),
        message.sessionId(),
        message.topicId(),
        message.parentId(),
        message.quotaId(),
        message.role(),
        message.author(),
        message.content(),
        message.position(),
        message.favorite(),
        message.fromModel(),
        message.plugin(),
        new Translation("en", "de", text),
        message.toolCalls(),
        message.toolCallId(),
        message.error(),
        message.tokenUsage(),
        message.metadata(),
        message.createdAt(),
        message.updatedAt());
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
