// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.AlcoveDatabase;

/** A database for tests, with a factory written by hand. */
public interface ScratchDatabase extends AlcoveDatabase {}
