// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;

/**
 * A local of generated code that gathers the children of one relation.
 *
 * @param local its name
 * @param child the type of a child
 * @param method the method that loads them
 */
public record ChildrenLocal(String local, TypeRef child, String method) {}
