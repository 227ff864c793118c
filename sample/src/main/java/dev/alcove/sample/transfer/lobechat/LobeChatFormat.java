// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;

/**
 * LobeChat's configuration export, {@code {exportType, version, state}}, of versions 1 to 7. A
 * version that the content does not bear out is not believed.
 */
public final class LobeChatFormat implements ImportFormat {

  @Override
  public String name() {
    return "LobeChat";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return head.json().hasField("exportType")
        || (head.json().hasField("state") && head.json().hasField("version"));
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    try (SessionSpool spool = SessionSpool.open()) {
      ConfigFile file = new ConfigFile(spool, sink);
      file.read(input.content());
      new ConfigSessions(spool, file, sink).handOn();
      IOException failure = file.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }
}
