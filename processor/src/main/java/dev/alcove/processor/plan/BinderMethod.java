// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/**
 * A binder as a method of a generated class.
 *
 * @param name the method's name
 * @param binder what it does
 */
public record BinderMethod(String name, Binder binder) {}
