// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for a DAO with pages can be read. */
class PagingGoldenTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/goldens/paging/expected/chat/MessageDao_Impl.java");

  @TempDir Path folder;

  @Test
  void pagesAreReadAsOneWouldByHand() throws IOException {
    CompiledSources.of("goldens/paging/input", folder).close();
    String text = Files.readString(folder.resolve("chat/MessageDao_Impl.java"));
    if (Boolean.getBoolean("goldens.update")) {
      assertWithMessage("a golden that rewrites itself checks nothing, so never where CI is set")
          .that(System.getenv("CI"))
          .isNull();
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }
}
