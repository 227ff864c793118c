// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A constant of an enum that says how a query sorts.
 *
 * @param constant its name
 * @param terms the terms that follow ORDER BY; empty where it has none, which a rule reports
 * @param origin where the terms are written; nowhere if the enum comes as a class file
 */
public record SortOrder(String constant, String terms, Origin origin) {}
