// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.Alcove;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.transfer.own.Exporter;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported can be imported to an equal store. */
class ExportTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void importOfAnExportIsEqualRowByRow(long seed) throws IOException {
    try (ChatDatabase original = open("original.db");
        ChatDatabase copy = open("copy.db")) {
      new RandomStore(original, seed).fill();

      ImportReport report = importInto(copy, export(original));

      assertThat(report.problems()).isEmpty();
      assertThat(report.errors()).isEqualTo(0);
      assertThat(StoreDump.of(copy)).containsExactlyElementsIn(StoreDump.of(original)).inOrder();
      assertThat(copy.library().counts()).isEqualTo(original.library().counts());
    }
  }

  @Test
  void secondImportOfAnExportAddsNothing() throws IOException {
    try (ChatDatabase original = open("original.db")) {
      new RandomStore(original, 99).fill();
      List<String> before = StoreDump.of(original);

      ImportReport report = importInto(original, export(original));

      assertThat(report.added()).isEqualTo(0);
      assertThat(StoreDump.of(original)).isEqualTo(before);
    }
  }

  @Test
  void emptyStoreCanBeExportedAndImported() throws IOException {
    try (ChatDatabase original = open("original.db");
        ChatDatabase copy = open("copy.db")) {
      ImportReport report = importInto(copy, export(original));

      assertThat(report.files()).isEqualTo(1);
      assertThat(report.problems()).isEmpty();
      assertThat(report.counts()).isEmpty();
    }
  }

  private Path export(ChatDatabase database) throws IOException {
    Path file = folder.resolve("export.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      new Exporter(database).export(out, Progress.NONE);
    }
    return file;
  }

  private static ImportReport importInto(ChatDatabase database, Path file) throws IOException {
    return new Importer(database, InstantSource.system()).importAll(List.of(file), Progress.NONE);
  }

  private ChatDatabase open(String name) {
    return Alcove.open(ChatDatabase.class, Drivers.file(folder.resolve(name)));
  }
}
