// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

/**
 * A source file, ready to be stored.
 *
 * @param qualifiedName the name of its class
 * @param text its text, with a line break at its end
 */
public record GeneratedFile(String qualifiedName, String text) {}
