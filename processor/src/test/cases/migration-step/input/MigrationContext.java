// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/** Stands for the runtime's own, to which the processor holds by name alone. */
public interface MigrationContext {}
