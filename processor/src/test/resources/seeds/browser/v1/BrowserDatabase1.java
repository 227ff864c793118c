// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v1;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Files. */
@Database(tables = StoredFile.class)
@Version(value = 1, date = "2023-11-14", note = "files")
public interface BrowserDatabase1 extends AlcoveDatabase {}
