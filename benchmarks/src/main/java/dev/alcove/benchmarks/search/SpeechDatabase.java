// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.search;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** Speeches with two indexes: Alcove's, and a plain one. */
@Database(tables = {Speech.class, PlainSpeech.class})
public interface SpeechDatabase extends AlcoveDatabase {

  /** Its speeches. */
  SpeechDao speeches();
}
