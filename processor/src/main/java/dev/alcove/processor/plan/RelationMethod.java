// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.StorageClass;

/**
 * A method of a generated class that loads the children of one relation.
 *
 * @param name the method's name
 * @param label the property, for messages
 * @param constant the constant that holds the SQL
 * @param children the name of its parameter, and a child's type
 * @param key how the first column is stored, which leads to the parent
 * @param child how a child is read
 * @param statement the name of the local that holds the statement
 * @param row the name of the current row, in a lambda
 */
public record RelationMethod(
    String name,
    String label,
    String constant,
    ChildrenLocal children,
    StorageClass key,
    Reading child,
    String statement,
    String row) {}
