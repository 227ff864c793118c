// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {
      Author.class,
      Article.class,
      Mark.class,
      Digest.class,
      DigestUse.class,
      Point.class,
      PointNote.class
    },
    views = AuthorView.class,
    converters = WidestLevels.class)
public interface ResultsDatabase extends AlcoveDatabase {
  AuthorDao authors();

  ArticleDao articles();

  MarkDao marks();

  PlainMarkDao plainMarks();

  KeyDao keys();
}
