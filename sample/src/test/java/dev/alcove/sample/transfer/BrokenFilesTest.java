// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that break off or lie: the good rows are read, the bad ones are named. */
class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void fileThatIsCutAnywhereKeepsEveryWholeMessage() throws IOException {
    String whole = Files.readString(Fixtures.file("claude.json"));
    int before = 0;
    for (int length = 600; length < whole.length(); length += 97) {
      Path file = Fixtures.write(folder, "cut.json", whole.substring(0, length));

      RecordingSink read = RecordingSink.read(file);

      int messages = read.sessions.stream().mapToInt(session -> session.messages.size()).sum();
      assertThat(messages).isAtLeast(before);
      assertThat(String.join("\n", read.notes)).contains("failed");
      before = messages;
    }
    assertThat(before).isEqualTo(6);
  }

  @Test
  void lobeChatFileThatIsCutKeepsTheRowsBefore() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "cut.json",
            """
            {"exportType": "sessions", "state": {"sessions": [{"id": "s", "meta": {"title": "T"}}],
              "messages": [{"id": "m1", "role": "user", "content": "Hi", "sessionId": "s"},
                {"id": "m2", "role": "function", "content": "x", "sessionId": "s",
                 "plugin": {"identifier": "p", "apiName": "a", "arguments": "{}", "type": "default"}},
                {"id": "m3", "role": "us\
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(RecordingSink.ids(read.session())).containsExactly("m1", "tool_calls_m2", "m2");
    assertThat(read.notes).hasSize(2);
  }

  @Test
  void lineOfATreeFileThatIsBrokenHarmsNoOther() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "trees.jsonl",
            """
            {"message_tree_id": "t1", "prompt": {"message_id": "a", "text": "A", "role": "prompter", "replies": [{"message_id": "b", "role": "assistant", "replies": [{"message_id": "c", "text": "C", "role": "prompter"}]}]}}
            {"message_tree_id": "t2", "prompt": {"message_id": "d", "text": "D", "role": "prompter", "replies": [{"message_id": "e", "te
            nonsense
            {"message_tree_id": "t3", "prompt": {"message_id": "f", "text": "F", "role": "prompter"}}
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(read.sessions.stream().flatMap(session -> RecordingSink.ids(session).stream()))
        .containsExactly("a", "c", "d", "f");
    assertThat(read.refused).hasSize(3);
    assertThat(read.notes).hasSize(1);
  }

  @Test
  void nodesThatAreNoNodesAreNamed() throws IOException {
    Path file =
        Fixtures.write(
            folder,
            "conversations.json",
            """
            [{"id": "c", "mapping": {"a": {"message": {"author": {"role": "user"},
                "create_time": "never", "content": "plain"}}, "b": 17, "d": {"message": "no"}}},
             {"id": "d", "mapping": []}, 5]
            """);

    RecordingSink read = RecordingSink.read(file);

    assertThat(RecordingSink.ids(read.session())).containsExactly("a");
    assertThat(read.message("a").content).isEqualTo("plain");
    assertThat(read.message("a").metadata).contains("never");
    assertThat(read.refused).hasSize(4);
  }

  @Test
  void fileOfNoKnownFormatIsLeftAlone() throws IOException {
    assertThat(RecordingSink.read(Fixtures.write(folder, "a.txt", "Just a text.")).format)
        .isEqualTo("none");
    assertThat(RecordingSink.read(Fixtures.write(folder, "b.json", "{\"a\": [1]}")).format)
        .isEqualTo("none");
    assertThat(RecordingSink.read(Fixtures.write(folder, "c.json", "")).format).isEqualTo("none");
  }
}
