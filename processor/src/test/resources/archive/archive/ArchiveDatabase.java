// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** For the oldest Android: nothing here may need a newer SQLite. */
@Database(
    minAndroid = 21,
    tables = {Folder.class, Paper.class, Label.class, PaperLabel.class, Removal.class},
    views = FolderSize.class,
    converters = Converters.class)
public interface ArchiveDatabase extends AlcoveDatabase {
  PaperDao papers();

  LabelDao labels();
}
