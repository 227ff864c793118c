// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

/**
 * What a message cost.
 *
 * @param promptTokens tokens of the question
 * @param completionTokens tokens of the answer
 * @param totalTokens tokens of both
 */
public record TokenUsage(int promptTokens, int completionTokens, int totalTokens) {}
