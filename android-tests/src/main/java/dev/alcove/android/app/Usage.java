// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import java.math.BigDecimal;

/** What an answer took: two columns of its table. */
public final class Usage {
  private final int tokens;
  private final BigDecimal price;

  public Usage(int tokens, BigDecimal price) {
    this.tokens = tokens;
    this.price = price;
  }

  public int getTokens() {
    return tokens;
  }

  public BigDecimal getPrice() {
    return price;
  }
}
