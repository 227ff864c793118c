// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.View;

@View("SELECT id, upper(title) AS title FROM sessions")
public record Titled(String id, String title) {}
