// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

/**
 * A step of a query plan.
 *
 * @param id its number
 * @param parent the number of the step it is part of; 0 for none
 * @param detail what is done, in SQLite's words: {@code SEARCH messages USING INDEX …}
 * @see <a href="https://www.sqlite.org/eqp.html">EXPLAIN QUERY PLAN</a>
 */
public record PlanStep(int id, int parent, String detail) {}
