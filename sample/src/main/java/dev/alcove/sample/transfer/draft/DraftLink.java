// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

/**
 * One message answers another, by their ids in the file.
 *
 * @param messageId the answer
 * @param answersId what it answers
 */
public record DraftLink(String messageId, String answersId) {}
