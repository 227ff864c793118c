// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

/** What is known of a paper before it is stored. */
public record NewPaper(String folder, String title) {}
