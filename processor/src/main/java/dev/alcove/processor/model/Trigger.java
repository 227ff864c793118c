// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A trigger.
 *
 * @param name its SQL name
 * @param sql what follows the name in CREATE TRIGGER: {@code AFTER INSERT ON t BEGIN … END}
 * @param since the version that brought it
 * @param origin the annotation
 */
public record Trigger(String name, String sql, int since, Origin origin) {}
