// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;

public record Pinned(@Embedded Message message, @Embedded Pin pin) {}
