// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A step that changes settings only; the store keeps none, for they hold keys of services. */
record SettingsOnly(int from) implements ConfigStep {
  @Override
  public void apply(ObjectNode state) {
    state.remove("settings");
  }
}
