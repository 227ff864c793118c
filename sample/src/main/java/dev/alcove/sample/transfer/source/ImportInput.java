// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.InputStream;

/**
 * One file as a format gets it.
 *
 * @param source where it is
 * @param head how it begins
 * @param content its bytes from the beginning; whoever made the input closes them
 */
public record ImportInput(ImportSource source, SourceHead head, InputStream content) {}
