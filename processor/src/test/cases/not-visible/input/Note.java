// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package store;

import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
public class Note {
  @PrimaryKey public long id;
  String title = "";
  private String text = "";

  Note() {}

  public String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }
}
