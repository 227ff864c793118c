// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.Converter;

/** What the app stores in a form of its own. */
public final class AppConverters {
  private AppConverters() {}

  @Converter
  static String text(Link link) {
    return link.target();
  }

  @Converter
  static Link link(String text) {
    return new Link(text);
  }
}
