// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What class files say that the compiler does not show: nullness annotations on uses of types, and
 * the names of parameters. It comes from the class file's bytes, or from facts that Alcove wrote
 * beside it. Knows nothing of tables.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.read.classfile;
