// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/**
 * A reader as a method of a generated class.
 *
 * @param name the method's name
 * @param reader what it does
 */
public record ReaderMethod(String name, Reader reader) {}
