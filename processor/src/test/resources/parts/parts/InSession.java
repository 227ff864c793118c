// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;

public record InSession(@Embedded Message message, @Embedded Session session) {}
