// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alcove.sample.store.Role;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format on a small file of its own. */
class FormatsTest {
  @TempDir Path folder;

  @Test
  void claudeKeepsTextAttachmentsAndWhatItDoesNotKnow() {
    RecordingSink read = RecordingSink.read(Fixtures.file("claude.json"));

    DraftSession session = read.sessions.get(0);
    assertThat(read.format).isEqualTo("Claude");
    assertThat(session.description).isEqualTo("A question about tea");
    assertThat(session.createdAt.toString()).isEqualTo("2025-01-15T10:30:00.123Z");
    assertThat(session.metadata).isEqualTo("{\"account\":{\"uuid\":\"acc-1\"}}");
    DraftMessage answer = read.message("m2");
    assertThat(answer.content).isEqualTo("Two minutes.\n\nAt 70 degrees.");
    assertThat(answer.parentId).isEqualTo("m1");
    assertThat(answer.metadata).contains("Green, not black.");
    assertThat(read.message("m1").metadata).isNull();
    assertThat(new String(session.files.get(0).data, UTF_8)).isEqualTo("Sencha 茶");
    assertThat(session.files.get(1).name).isEqualTo("pot.png");
  }

  @Test
  void claudeTreesKeepTheirBranchesAndOddSpeakers() {
    RecordingSink read = RecordingSink.read(Fixtures.file("claude.json"));

    assertThat(read.message("r1").parentId).isNull();
    assertThat(read.message("r2").parentId).isEqualTo("r1");
    assertThat(read.message("r3").parentId).isEqualTo("r1");
    assertThat(read.message("r3").createdAt).isNull();
    assertThat(read.message("r4").role).isEqualTo(Role.ASSISTANT);
    assertThat(read.message("r4").metadata).isEqualTo("{\"role\":\"narrator\"}");
    assertThat(read.notes).hasSize(1);
    assertThat(read.refused).hasSize(1);
    assertThat(read.refused.get(0)).contains("number 4");
  }

  @Test
  void openWebUiKeepsBranchesUsageAndTags() {
    RecordingSink read = RecordingSink.read(Fixtures.file("openwebui.json"));

    DraftSession session = read.sessions.get(0);
    assertThat(read.format).isEqualTo("Open WebUI");
    assertThat(session.status).isEqualTo(SessionStatus.ARCHIVED);
    assertThat(session.pinned).isTrue();
    assertThat(session.tags).containsExactly("geography", "quiz").inOrder();
    assertThat(session.aiConfigName).isEqualTo("llama3:8b");
    assertThat(session.metadata).contains("\"currentId\":\"a2\"");
    assertThat(session.metadata).contains("share-1");
    assertThat(read.message("a1").tokenUsage).isEqualTo(new TokenUsage(12L, 4L, 16L));
    assertThat(read.message("a1").metadata).isEqualTo("{\"usage\":{\"eval_rate\":30.5}}");
    assertThat(read.message("a1").createdAt.toString()).isEqualTo("2025-01-15T10:30:10Z");
    assertThat(read.message("a2").parentId).isEqualTo("q");
  }

  @Test
  void openWebUiChatWithoutTreeIsReadAsALine() {
    RecordingSink read = RecordingSink.read(Fixtures.file("openwebui.json"));

    assertThat(read.refused).hasSize(1);
    assertThat(RecordingSink.ids(read.sessions.get(1)))
        .containsExactly("row-3/0", "row-3/1")
        .inOrder();
    assertThat(read.message("row-3/1").parentId).isEqualTo("row-3/0");
  }

  @Test
  void shareGptWithoutIdsGetsTheSameIdsTwice() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "share.json",
            """
            [{"conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Ho"}]},
             {"conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Ho"}]}]
            """);

    RecordingSink first = RecordingSink.read(file);
    RecordingSink second = RecordingSink.read(file);

    assertThat(first.format).isEqualTo("ShareGPT");
    assertThat(first.sessions.get(0).id).isNotEqualTo(first.sessions.get(1).id);
    assertThat(RecordingSink.ids(first.sessions.get(1)))
        .isEqualTo(RecordingSink.ids(second.sessions.get(1)));
  }

  @Test
  void shareGptIsAlsoReadLineByLine() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "share.jsonl",
            """
            {"id": "x_1", "conversations": [{"from": "system", "value": "Be kind."}]}
            {"id": "x_2", "conversations": [{"from": "human", "value": "Hi"}]}
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(read.sessions.stream().map(session -> session.id)).containsExactly("x_1", "x_2");
    assertThat(read.sessions.get(0).messages.get(0).role).isEqualTo(Role.SYSTEM);
  }

  @Test
  void chatGptListUnderConversationsIsRead() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "conversations.json",
            """
            {"conversations": [{"id": "c", "title": null, "create_time": 1700000000.5, "mapping": {
              "answer": {"id": "answer", "parent": "question", "children": [], "message":
                {"author": {"role": "assistant"}, "create_time": null,
                 "content": {"content_type": "code", "language": "python", "text": "print(1)"}}},
              "question": {"id": "question", "parent": "root", "children": [], "message":
                {"author": {"role": "user", "name": "Ada"}, "create_time": 1700000001,
                 "content": {"content_type": "text", "parts": ["One", "two"]}}},
              "root": {"id": "root", "parent": null, "children": [], "message": null}}}]}
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(RecordingSink.ids(read.session())).containsExactly("question", "answer").inOrder();
    assertThat(read.message("question").parentId).isNull();
    assertThat(read.message("question").author).isEqualTo("Ada");
    assertThat(read.message("question").content).isEqualTo("One\ntwo");
    assertThat(read.message("answer").content).isEqualTo("print(1)");
    assertThat(read.message("answer").metadata).contains("python");
    assertThat(read.session().createdAt.toString()).isEqualTo("2023-11-14T22:13:20.500Z");
  }

  @Test
  void ircLineSaysWhoAndHow() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "2008-04-27.txt",
            """
            === Topic for #tea: leaves
            [11:58] <ada> is anybody here?
            [11:59]  * bob nods
            [00:01] -carl:#tea- listen
            [00:00] <ada> hi carl
            === bob has left
            """);
    Fixtures.write(folder, "2008-04-27.annotation.txt", "1 1 -\n1 2 -\n1 3 -\n2 3 -\n2 9 -\nx\n");

    RecordingSink read = RecordingSink.read(file);

    List<DraftMessage> lines = read.session().messages;
    assertThat(read.format).isEqualTo("IRC log");
    assertThat(lines.stream().map(line -> line.author))
        .containsExactly(null, "ada", "bob", "carl", "ada", null)
        .inOrder();
    assertThat(lines.get(2).content).isEqualTo("nods");
    assertThat(lines.get(2).metadata).isEqualTo("{\"irc\":\"action\"}");
    assertThat(lines.get(1).metadata).isEqualTo("{\"startsConversation\":true}");
    assertThat(lines.get(5).role).isEqualTo(Role.SYSTEM);
    assertThat(lines.stream().map(line -> String.valueOf(line.createdAt)))
        .containsExactly(
            "2008-04-27T00:00:00Z",
            "2008-04-27T11:58:00Z",
            "2008-04-27T11:59:00Z",
            "2008-04-27T12:01:00Z",
            "2008-04-27T12:01:00Z",
            "2008-04-27T12:01:00Z")
        .inOrder();
    assertThat(lines.get(3).parentId).isEqualTo(lines.get(2).id);
    assertThat(read.session().links).hasSize(3);
    assertThat(read.refused).hasSize(2);
  }

  @Test
  void lobeChatMessagesWithoutSessionGetOne() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "LobeChat-all-v7.json",
            """
            {"exportType": "all", "version": 7, "state": {
              "settings": {"password": "secret"},
              "sessionGroups": [{"id": "g", "name": "Work", "sort": 2, "createdAt": 1700000000000}],
              "messages": [{"id": "m", "role": "user", "content": "Hi", "sessionId": "inbox",
                "createdAt": "1700000000000", "extra": {"fromModel": "gpt", "translate":
                {"from": "en", "to": "zh-CN", "content": "你好"}}, "favorite": 1, "tts": {"voice": "a"}}],
              "sessions": [{"id": "s", "group": "g", "pinned": true, "meta": {"tags": ["a", "b"]},
                "config": {"model": "gpt", "chatConfig": {}}, "createdAt": 1700000000000}]}}
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(read.groups.get(0).sort()).isEqualTo(2);
    assertThat(read.sessions.stream().map(session -> session.id)).containsExactly("inbox", "s");
    assertThat(read.sessions.get(0).title).isEqualTo("Inbox");
    assertThat(read.message("m").translation.content()).isEqualTo("你好");
    assertThat(read.message("m").fromModel).isEqualTo("gpt");
    assertThat(read.message("m").favorite).isTrue();
    assertThat(read.message("m").createdAt.toEpochMilli()).isEqualTo(1_700_000_000_000L);
    assertThat(read.message("m").metadata).isEqualTo("{\"tts\":{\"voice\":\"a\"}}");
    assertThat(read.sessions.get(1).groupId).isEqualTo("g");
    assertThat(read.sessions.get(1).tags).containsExactly("a", "b");
    assertThat(read.notes).hasSize(1);
    assertThat(String.join("\n", read.notes)).doesNotContain("secret");
  }
}
