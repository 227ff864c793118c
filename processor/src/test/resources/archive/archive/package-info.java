// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

@NullMarked
package archive;

import org.jspecify.annotations.NullMarked;
