// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A view.
 *
 * @param name its SQL name
 * @param select the SELECT that defines it
 * @param rowClass the class of its rows
 * @param since the version that brought it
 * @param origin the class
 * @param selectOrigin the annotation value that holds the SELECT
 */
public record View(
    String name, String select, RowClass rowClass, int since, Origin origin, Origin selectOrigin) {}
