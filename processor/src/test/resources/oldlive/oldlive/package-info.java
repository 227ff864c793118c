// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

@org.jspecify.annotations.NullMarked
package oldlive;
