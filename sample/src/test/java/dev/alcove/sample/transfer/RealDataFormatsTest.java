// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.sample.store.Role;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, with the counts that their description gives. */
class RealDataFormatsTest {

  @Test
  void chatGptConversationHasFortyFourMessagesInFortyFiveNodes() {
    RecordingSink read =
        RecordingSink.read(RealData.file("chatgpt-export/chatgpt2graph.conversations.json"));

    DraftSession session = read.session();
    assertThat(read.format).isEqualTo("ChatGPT");
    assertThat(session.id).isEqualTo("966da5c4-5bb7-4e4d-ab6d-a7316b96266e");
    assertThat(session.messages).hasSize(44);
    assertThat(session.createdAt.toString()).isEqualTo("2023-09-21T19:57:53.969Z");
    assertThat(session.messages.stream().filter(m -> m.createdAt == null).count()).isEqualTo(2);
    assertThat(session.messages.stream().filter(m -> m.parentId == null).count()).isEqualTo(1);
    assertThat(session.messages.stream().filter(m -> m.content == null).count()).isEqualTo(0);
    assertThat(roles(session))
        .containsExactly(Role.SYSTEM, 2L, Role.USER, 8L, Role.ASSISTANT, 23L, Role.TOOL, 11L);
    assertThat(read.notes).isEmpty();
    assertParentsComeFirst(session);
  }

  @Test
  void chatGptCasesAreNamedByTheirKeys() {
    RecordingSink read =
        RecordingSink.read(RealData.file("chatgpt-export/edge-cases.conversations.json"));

    assertThat(read.sessions.stream().map(session -> session.id))
        .containsExactly(
            "linear",
            "regenerate",
            "attachment",
            "missingParent",
            "cycle",
            "unicode",
            "unknownPart",
            "structuralHidden")
        .inOrder();
    assertThat(read.sessions.stream().mapToInt(session -> session.messages.size()).sum())
        .isEqualTo(18);
    assertThat(read.refused).isEmpty();
  }

  @Test
  void chatGptHardCasesLoseNothing() {
    RecordingSink read =
        RecordingSink.read(RealData.file("chatgpt-export/edge-cases.hardening.json"));

    assertThat(read.sessions).hasSize(5);
    assertThat(read.message("thoughts").content).isEqualTo("PRIVATE THOUGHTS");
    assertThat(read.message("internal").metadata).contains("\"recipient\":\"browser\"");
    assertThat(read.sessions.stream().mapToInt(session -> session.files.size()).sum()).isEqualTo(3);
    assertThat(read.sessions.get(2).files.get(0).url).isEqualTo("sediment://file_example_123");
    assertThat(read.sessions.get(2).files.get(0).name).isEqualTo("example.zip");
    assertThat(read.sessions.get(4).files.get(0).size).isEqualTo(1234);
  }

  @Test
  void openAssistantHasItsTrees() {
    RecordingSink read = RecordingSink.read(RealData.file("oasst-trees/en_100_tree.jsonl"));

    assertThat(read.sessions).hasSize(100);
    assertThat(read.sessions.stream().mapToInt(session -> session.messages.size()).sum())
        .isEqualTo(1_167);
    Map<String, Long> replies =
        read.sessions.stream()
            .flatMap(session -> session.messages.stream())
            .filter(message -> message.parentId != null)
            .collect(Collectors.groupingBy(message -> message.parentId, Collectors.counting()));
    assertThat(replies.values().stream().filter(count -> count > 1).count()).isEqualTo(260);
    read.sessions.forEach(RealDataFormatsTest::assertParentsComeFirst);
    assertThat(read.refused).isEmpty();
  }

  @Test
  void shareGptHasFiveHundredConversations() {
    RecordingSink read = RecordingSink.read(RealData.file("sharegpt/dummy_conversation.json"));

    assertThat(read.sessions).hasSize(500);
    List<DraftMessage> messages =
        read.sessions.stream().flatMap(session -> session.messages.stream()).toList();
    assertThat(messages).hasSize(2_000);
    assertThat(messages.stream().map(message -> message.id).distinct().count()).isEqualTo(2_000);
    assertThat(messages.stream().filter(message -> message.role == Role.USER).count())
        .isEqualTo(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "FromV1ToV2.input-v1-session.json, 1, 2, 14",
    "FromV2ToV3.input-v2-session.json, 2, 0, 0",
    "FromV2ToV3.output-v3-from-v1.json, 1, 2, 14",
    "FromV4ToV5.function-input-v4.json, 1, 1, 4",
    "FromV4ToV5.function-output-v5.json, 1, 1, 4",
    "FromV5ToV6.from-v1-to-v6-output.json, 1, 2, 14",
    "FromV5ToV6.session-input-v5.json, 2, 0, 0",
    "FromV6ToV7.output-v7-from-v1.json, 1, 2, 14",
    "FromV6ToV7.provider-input-v6.json, 0, 0, 0",
    "FromV6ToV7.provider-output-v7.json, 0, 0, 0"
  })
  void lobeChatOfEveryVersionEndsUpAlike(String file, int sessions, int topics, int messages) {
    RecordingSink read = RecordingSink.read(RealData.file("lobechat-config-fixtures/" + file));

    assertThat(read.format).isEqualTo("LobeChat");
    assertThat(read.sessions).hasSize(sessions);
    assertThat(read.sessions.stream().mapToInt(session -> session.topics.size()).sum())
        .isEqualTo(topics);
    assertThat(read.sessions.stream().mapToInt(session -> session.messages.size()).sum())
        .isEqualTo(messages);
    assertThat(read.refused).isEmpty();
  }

  @Test
  void lobeChatFileThatLiesAboutItsVersionIsMigratedAllTheSame() {
    RecordingSink liar =
        RecordingSink.read(
            RealData.file("lobechat-config-fixtures/FromV6ToV7.output-v7-from-v1.json"));
    RecordingSink honest =
        RecordingSink.read(
            RealData.file("lobechat-config-fixtures/FromV1ToV2.input-v1-session.json"));

    assertThat(liar.notes).hasSize(1);
    assertThat(liar.notes.get(0)).contains("The file says version 7");
    assertThat(RecordingSink.ids(liar.session())).isEqualTo(RecordingSink.ids(honest.session()));
    assertThat(liar.session().config).contains("chatConfig");
    assertThat(roles(liar.session())).doesNotContainKey(null);
    assertThat(liar.message("KPPDiRyW").role).isEqualTo(Role.TOOL);
    assertThat(liar.message("KPPDiRyW").plugin.apiName()).isEqualTo("websiteCrawler");
  }

  @Test
  void lobeChatHasThreeParentsThatAreNotThere() {
    DraftSession session =
        RecordingSink.read(
                RealData.file("lobechat-config-fixtures/FromV2ToV3.output-v3-from-v1.json"))
            .session();

    Set<String> ids = new HashSet<>(RecordingSink.ids(session));
    assertThat(
            session.messages.stream()
                .map(message -> message.parentId)
                .filter(parent -> parent != null && !ids.contains(parent)))
        .containsExactly("JSZaJOGj", "42k72jMi", "3nDXtEKv");
  }

  @Test
  void ircArchiveHasItsLinesAndLinks() {
    RecordingSink read = RecordingSink.read(RealData.file("irc-ubuntu/irc-ubuntu-train-dev.zip"));

    List<DraftMessage> lines =
        read.sessions.stream().flatMap(session -> session.messages.stream()).toList();
    assertThat(read.sessions).hasSize(163);
    assertThat(lines).hasSize(232_963);
    assertThat(lines.stream().filter(line -> line.role == Role.SYSTEM).count()).isEqualTo(24_673);
    long starts =
        lines.stream()
            .filter(line -> line.metadata != null && line.metadata.contains("startsConversation"))
            .count();
    long answers = read.sessions.stream().mapToLong(session -> session.links.size()).sum();
    assertThat(starts).isEqualTo(17_216);
    assertThat(answers + starts).isEqualTo(72_002);
    assertThat(
            read.sessions.stream()
                .flatMap(session -> session.links.stream())
                .collect(Collectors.groupingBy(link -> link.messageId(), Collectors.counting()))
                .values()
                .stream()
                .filter(parents -> parents > 1)
                .count())
        .isEqualTo(1_820);
    assertThat(read.refused).isEmpty();
    assertThat(read.notes).isEmpty();
    read.sessions.forEach(RealDataFormatsTest::assertTimesNeverRunBack);
  }

  private static Map<Role, Long> roles(DraftSession session) {
    return session.messages.stream()
        .collect(Collectors.groupingBy(message -> message.role, Collectors.counting()));
  }

  private static void assertParentsComeFirst(DraftSession session) {
    Set<String> seen = new HashSet<>();
    for (DraftMessage message : session.messages) {
      if (message.parentId != null) {
        assertThat(seen).contains(message.parentId);
      }
      seen.add(message.id);
    }
  }

  private static void assertTimesNeverRunBack(DraftSession session) {
    for (int i = 1; i < session.messages.size(); i++) {
      assertThat(session.messages.get(i).createdAt)
          .isAtLeast(session.messages.get(i - 1).createdAt);
    }
  }
}
