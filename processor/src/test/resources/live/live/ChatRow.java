// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

public record ChatRow(String id, String title, int messages) {}
