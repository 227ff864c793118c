// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.transfer.chatgpt.ChatGptFormat;
import dev.alcove.sample.transfer.claude.ClaudeFormat;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.irc.IrcFormat;
import dev.alcove.sample.transfer.irc.ReplyLinkFormat;
import dev.alcove.sample.transfer.lobechat.LobeChatFormat;
import dev.alcove.sample.transfer.oasst.OasstFormat;
import dev.alcove.sample.transfer.openwebui.OpenWebUiFormat;
import dev.alcove.sample.transfer.own.OwnFormat;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.Progress;
import dev.alcove.sample.transfer.sharegpt.ShareGptFormat;
import dev.alcove.sample.transfer.source.CountedInput;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.ImportSource;
import dev.alcove.sample.transfer.source.SourceHead;
import dev.alcove.sample.transfer.source.SourceSet;
import dev.alcove.sample.transfer.write.StoreWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imports files of all known formats into a store. Each conversation is stored in one transaction;
 * an import that is broken off or done twice goes on where rows are missing. For one thread.
 */
public final class Importer {
  /** From the most telling beginning to the least. */
  private static final List<ImportFormat> FORMATS =
      List.of(
          new ReplyLinkFormat(),
          new IrcFormat(),
          new OwnFormat(),
          new LobeChatFormat(),
          new OasstFormat(),
          new ChatGptFormat(),
          new ClaudeFormat(),
          new OpenWebUiFormat(),
          new ShareGptFormat());

  private final ChatDatabase database;
  private final InstantSource clock;

  /**
   * Imports into a database, which stays the caller's.
   *
   * @param clock gives the time of rows whose file knows none
   */
  public Importer(ChatDatabase database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The formats that are known, by name. */
  public static List<String> formatNames() {
    return FORMATS.stream().map(ImportFormat::name).toList();
  }

  /**
   * Imports files, folders with all files in them, and zip archives.
   *
   * @param progress counts bytes
   * @return what was stored, and everything that was wrong
   * @throws IOException if a path does not exist or cannot be opened; a file that is broken inside
   *     is a problem in the report instead
   */
  public ImportReport importAll(List<Path> paths, Progress progress) throws IOException {
    ImportReport report = new ImportReport();
    StoreWriter writer =
        new StoreWriter(database, report, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try (SourceSet set = SourceSet.open(paths)) {
      progress.total(set.sources().stream().mapToLong(ImportSource::size).sum());
      for (ImportSource source : set.sources()) {
        progress.source(source.displayName());
        writer.startFile(source.displayName());
        importOne(source, writer, report, progress);
      }
    }
    return report;
  }

  private static void importOne(
      ImportSource source, StoreWriter writer, ImportReport report, Progress progress) {
    long[] read = {0};
    try {
      SourceHead head = SourceHead.read(source);
      ImportFormat format = formatOf(head);
      if (format == null) {
        unknown(source, writer, report);
      } else {
        report.fileRead();
        try (InputStream in = source.open();
            CountedInput counted =
                new CountedInput(
                    in,
                    bytes -> {
                      read[0] += bytes;
                      progress.advance(bytes);
                    })) {
          format.read(new ImportInput(source, head, counted), writer);
        }
      }
    } catch (IOException e) {
      report.fileFailed();
      writer.note(null, null, reasonOf(e));
    }
    progress.advance(Math.max(0, source.size() - read[0]));
  }

  static @Nullable ImportFormat formatOf(SourceHead head) {
    for (ImportFormat format : FORMATS) {
      if (format.recognises(head)) {
        return format;
      }
    }
    return null;
  }

  private static void unknown(ImportSource source, StoreWriter writer, ImportReport report) {
    report.fileIgnored(source.displayName());
    if (source.askedFor()) {
      report.fileFailed();
      writer.note(null, null, "It is in none of the known formats: " + formatNames() + ".");
    }
  }

  private static String reasonOf(IOException e) {
    if (e instanceof JacksonException json) {
      JsonLocation at = json.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return "It cannot be read further" + where + ": " + json.getOriginalMessage();
    }
    return "It cannot be read further: " + e.getMessage();
  }
}
