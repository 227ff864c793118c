// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What changed from one version of the file to the next. */
interface ConfigStep {

  /** The version that it starts from. */
  int from();

  /** Changes a state, which may be the part of a file that one session needs. */
  void apply(ObjectNode state);
}
