// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.DataInputStream;
import java.io.IOException;

/** The constants of a class file of which the texts are wanted (JVMS 4.4). */
final class ConstantPool {

  private final String[] texts;

  private ConstantPool(String[] texts) {
    this.texts = texts;
  }

  static ConstantPool read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          index++; // A long or a double takes two places.
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant of unknown kind " + tag);
      }
    }
    return new ConstantPool(texts);
  }

  String text(int index) throws IOException {
    String text = index < texts.length ? texts[index] : null;
    if (text == null) {
      throw new IOException("constant " + index + " is no text");
    }
    return text;
  }
}
