// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.rows;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that write objects, byte by byte. {@code -Dgoldens.update=true} rewrites the texts. */
class RowsGoldenTest {

  @TempDir Path folder;

  @Test
  void writesWhatANewSqliteCanDo() throws IOException {
    check("ModernDao_Impl");
  }

  @Test
  void writesWhatAnOldSqliteCanDo() throws IOException {
    check("OldDao_Impl");
  }

  private void check(String simpleName) throws IOException {
    RowsSources.compileTo(folder);
    String text = Files.readString(folder.resolve("rows/" + simpleName + ".java"));
    Path golden = RowsSources.expected(simpleName);
    if (Boolean.getBoolean("goldens.update")) {
      assertWithMessage("a golden that rewrites itself checks nothing, so never where CI is set")
          .that(System.getenv("CI"))
          .isNull();
      Files.writeString(golden, text);
    }
    assertWithMessage("%s differs; -Dgoldens.update=true rewrites it", golden)
        .that(text)
        .isEqualTo(Files.readString(golden));
  }
}
