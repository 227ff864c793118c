// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** For the tests of applications: databases of older versions, their upgrades, and in memory. */
@org.jspecify.annotations.NullMarked
package dev.alcove.testing;
