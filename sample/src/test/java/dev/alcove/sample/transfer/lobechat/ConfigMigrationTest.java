// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.alcove.sample.transfer.RealData;
import dev.alcove.sample.transfer.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each step on the files that show what comes before and after it. */
class ConfigMigrationTest {

  @Test
  void flatListsAndFlagsComeOutOfVersionOne() throws IOException {
    ObjectNode state = state("FromV1ToV2.input-v1-session.json");

    ConfigMigration.migrate(state, 1, 3);
    state.remove("sessionGroups");

    assertThat(state).isEqualTo(state("FromV2ToV3.output-v3-from-v1.json"));
  }

  @Test
  void toolMessagesComeOutOfVersionFour() throws IOException {
    ObjectNode state = state("FromV4ToV5.function-input-v4.json");

    ConfigMigration.migrate(state, 4, 5);

    assertThat(state).isEqualTo(state("FromV4ToV5.function-output-v5.json"));
  }

  @Test
  void allStepsTogetherLeadFromVersionOneToSix() throws IOException {
    ObjectNode state = state("FromV1ToV2.input-v1-session.json");

    ConfigMigration.migrate(state, 1, 6);

    assertThat(state).isEqualTo(state("FromV5ToV6.from-v1-to-v6-output.json"));
  }

  @Test
  void versionIsSeenInTheContent() throws IOException {
    assertThat(ConfigMigration.versionOf(state("FromV1ToV2.input-v1-session.json"))).isEqualTo(1);
    assertThat(ConfigMigration.versionOf(state("FromV2ToV3.input-v2-session.json"))).isEqualTo(2);
    assertThat(ConfigMigration.versionOf(state("FromV4ToV5.function-input-v4.json"))).isEqualTo(4);
    assertThat(ConfigMigration.versionOf(state("FromV5ToV6.session-input-v5.json"))).isEqualTo(5);
    assertThat(ConfigMigration.versionOf(state("FromV5ToV6.from-v1-to-v6-output.json")))
        .isEqualTo(7);
    assertThat(ConfigMigration.versionOf(state("FromV6ToV7.output-v7-from-v1.json"))).isEqualTo(4);
  }

  private static ObjectNode state(String name) throws IOException {
    Path file = RealData.file("lobechat-config-fixtures/" + name);
    return (ObjectNode) Json.MAPPER.readTree(file.toFile()).path("state");
  }
}
