// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Role;
import dev.alcove.sample.store.Rows;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.SessionStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change the demo chat. */
class ChangingCommandsTest {

  private static final String FILM = "session_demo_film";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void demo() {
    terminal = new Terminal(folder.resolve("chat.db"));
    terminal.print("demo");
  }

  @Test
  void sentMessageGoesToItsSessionWhichMovesUp() {
    String screen = terminal.print("send", "--to", FILM, "--as", "assistant", "那就", "看电影");

    String id = screen.substring(0, screen.indexOf(' '));
    assertThat(screen).isEqualTo(id + "  in session " + FILM + System.lineSeparator());
    Message sent = message(id);
    assertThat(sent.content()).isEqualTo("那就 看电影");
    assertThat(sent.role()).isEqualTo(Role.ASSISTANT);
    assertThat(sent.parentId()).isNull();
    assertThat(session(FILM).messageCount()).isEqualTo(5);
    assertThat(session(FILM).updatedAt()).isEqualTo(sent.createdAt());
  }

  @Test
  void sentMessageIsTheLastOfItsSession() {
    terminal.print("send", "--to", "session_demo_channel", "good night");
    assertThat(terminal.print("show", "session_demo_channel", "--page", "last", "--size", "1"))
        .contains("good night");
  }

  @Test
  void answerKnowsWhatItAnswers() {
    terminal.print("send", "--to", FILM, "--reply-to", "msg_demo_12", "neither");

    assertThat(terminal.print("thread", "msg_demo_12", "--below")).contains("    neither");
    assertThat(terminal.print("show", FILM)).contains("  > assistant: 想笑还是想哭");
  }

  @Test
  void messageWithoutSessionBeginsOne() {
    terminal.print("send", "what is a savepoint?");
    terminal.print("send", "--title", "Other", "and a lock?");

    List<Session> sessions = terminal.inDatabase(database -> database.sessions().all());
    assertThat(sessions.stream().map(Session::title).toList())
        .containsAtLeast("what is a savepoint?", "Other");
    assertThat(sessions).hasSize(5);
  }

  @Test
  void renamedSessionHasItsNewTitle() {
    terminal.print("rename", FILM, "Old", "films");
    assertThat(session(FILM).title()).isEqualTo("Old films");
    assertThat(session(FILM).updatedAt()).isGreaterThan(session(FILM).createdAt());
  }

  @Test
  void pinIsPutOnAndTakenOff() {
    assertThat(terminal.print("pin", FILM)).endsWith("pinned" + System.lineSeparator());
    assertThat(terminal.print("sessions")).contains("* " + FILM);
    assertThat(terminal.print("pin", FILM, "--off")).contains("no longer pinned");
    assertThat(terminal.print("sessions")).contains("  " + FILM);
  }

  @Test
  void archivedSessionIsOutOfSightUntilItIsBack() {
    terminal.print("archive", FILM);
    assertThat(terminal.print("sessions")).doesNotContain(FILM);
    assertThat(terminal.print("sessions", "--status", "ARCHIVED")).contains(FILM);

    terminal.print("archive", FILM, "--undo");
    assertThat(terminal.print("sessions")).contains(FILM);
  }

  @Test
  void deletedSessionComesBackWithAllItsMessages() {
    terminal.print("delete", FILM);
    assertThat(terminal.print("sessions")).doesNotContain(FILM);
    assertThat(session(FILM).status()).isEqualTo(SessionStatus.DELETED);

    terminal.print("archive", FILM, "--undo");
    assertThat(terminal.print("show", FILM)).contains("-- 4 messages");
  }

  @Test
  void sessionDeletedForeverIsGoneWithItsMessages() {
    assertThat(terminal.print("delete", FILM, "--forever")).contains("removed for good");

    assertThat(session(FILM)).isNull();
    assertThat(terminal.print("search", "电影")).contains("-- 0 messages");
  }

  @Test
  void groupIsMadeFilledPlacedAndRemoved() {
    assertThat(terminal.print("groups", "--add", "Garden")).contains("  Garden");
    terminal.print("groups", "--put", "session_demo_channel", "--into", "Garden");
    assertThat(groupOf("session_demo_channel").name()).isEqualTo("Garden");

    assertThat(groupNames()).containsExactly("Reading", "Garden").inOrder();
    terminal.print("groups", "--order", "Garden", "Reading");
    assertThat(groupNames()).containsExactly("Garden", "Reading").inOrder();

    terminal.print("groups", "--remove", "Garden");
    assertThat(groupNames()).containsExactly("Reading");
    assertThat(session("session_demo_channel").groupId()).isNull();
  }

  @Test
  void sessionIsTakenOutOfItsGroup() {
    terminal.print("groups", "--put", FILM);
    assertThat(session(FILM).groupId()).isNull();
  }

  @Test
  void pruneSparesPinnedSessionsAndWhatIsYoung() {
    Terminal fresh = new Terminal(folder.resolve("fresh.db"));
    String talk = sessionOf(fresh.print("send", "--title", "talk", "young"));
    String pinned = sessionOf(fresh.print("send", "--title", "pinned", "young"));
    fresh.print("pin", pinned);
    Instant old = Instant.now().minus(Duration.ofDays(31));
    fresh.inDatabase(
        database -> {
          database
              .messages()
              .insertAll(
                  List.of(
                      Rows.message("a", talk, null, null, 0, old),
                      Rows.message("b", talk, null, "a", 0, old.plus(Duration.ofDays(2))),
                      Rows.message("c", pinned, null, null, 0, old)));
          return true;
        });

    assertThat(fresh.print("prune", "--older-than", "30d"))
        .startsWith("1 message and 0 deleted sessions removed");

    List<Session> left = fresh.inDatabase(database -> database.sessions().all());
    assertThat(left.stream().map(each -> each.title() + " " + each.messageCount()).toList())
        .containsExactly("talk 2", "pinned 2");
  }

  @Test
  void pruneRemovesSessionsThatWereDeletedLongAgo() {
    terminal.inDatabase(
        database ->
            database
                .sessions()
                .setStatus(FILM, SessionStatus.DELETED, Instant.now().minus(Duration.ofDays(8))));
    terminal.print("delete", "session_demo_channel");

    assertThat(terminal.print("prune", "--older-than", "1w"))
        .contains(" and 1 deleted session removed");

    assertThat(session(FILM)).isNull();
    assertThat(session("session_demo_channel")).isNotNull();
  }

  @Test
  void pruneOfAnAgeBeforeAllHistoryRemovesNothing() {
    assertThat(terminal.print("prune", "--older-than", "999999w"))
        .startsWith("0 messages and 0 deleted sessions removed");
  }

  /** The session into which a message was sent, as the command has printed it. */
  private static String sessionOf(String screen) {
    return screen.substring(screen.lastIndexOf(' ') + 1).strip();
  }

  private Session session(String id) {
    return terminal.inDatabase(database -> database.sessions().byId(id));
  }

  private Message message(String id) {
    return terminal.inDatabase(database -> database.messages().byId(id).orElseThrow());
  }

  private SessionGroup groupOf(String sessionId) {
    return terminal.inDatabase(
        database -> database.library().group(database.sessions().byId(sessionId).groupId()));
  }

  private List<String> groupNames() {
    return terminal.inDatabase(
        database -> database.library().groups().stream().map(SessionGroup::name).toList());
  }
}
