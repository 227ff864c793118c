// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the annotations on uses of types that belong to one field or method (JVMS 4.7.20). */
final class TypeAnnotations {

  /** Is told what is said about nullness at a place. */
  interface Listener {
    void said(String part, String path, boolean nullable);
  }

  private static final int FIELD = 0x13;
  private static final int RETURN = 0x14;
  private static final int PARAMETER = 0x16;

  private final DataInputStream in;
  private final ConstantPool constants;

  TypeAnnotations(DataInputStream in, ConstantPool constants) {
    this.in = in;
    this.constants = constants;
  }

  void read(Listener listener) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String part = part(in.readUnsignedByte());
      String path = path();
      String type = constants.text(in.readUnsignedShort());
      skipValues();
      Boolean said = Nullness.meaning(simpleName(type));
      if (part != null && said != null) {
        listener.said(part, path, said);
      }
    }
  }

  /** The part of the declaration; null for parts of no interest, such as bounds and throws. */
  private @Nullable String part(int target) throws IOException {
    return switch (target) {
      case FIELD -> ClassFacts.FIELD;
      case RETURN -> ClassFacts.RETURN;
      case PARAMETER -> String.valueOf(in.readUnsignedByte());
      case 0x00, 0x01 -> ignored(1);
      case 0x10, 0x11, 0x12, 0x17 -> ignored(2);
      case 0x15 -> null;
      default -> throw new IOException("type annotation on unknown target " + target);
    };
  }

  private @Nullable String ignored(int bytes) throws IOException {
    in.skipNBytes(bytes);
    return null;
  }

  /**
   * The way into the type; steps into inner classes count for nothing, for nothing is asked there.
   */
  private String path() throws IOException {
    StringBuilder path = new StringBuilder();
    int length = in.readUnsignedByte();
    for (int i = 0; i < length; i++) {
      int kind = in.readUnsignedByte();
      int argument = in.readUnsignedByte();
      switch (kind) {
        case 0 -> path.append('[');
        case 1 -> {}
        case 2 -> path.append('*');
        case 3 -> path.append(argument).append(';');
        default -> throw new IOException("step of unknown kind " + kind);
      }
    }
    return path.toString();
  }

  private void skipValues() throws IOException {
    int pairs = in.readUnsignedShort();
    for (int i = 0; i < pairs; i++) {
      in.skipNBytes(2);
      skipValue();
    }
  }

  private void skipValue() throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> {
        in.skipNBytes(2);
        skipValues();
      }
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          skipValue();
        }
      }
      default -> in.skipNBytes(2);
    }
  }

  /** {@code Nullable} for {@code Lorg/jspecify/annotations/Nullable;}. */
  private static String simpleName(String descriptor) {
    int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$'));
    return descriptor.substring(Math.max(start, 0) + 1, descriptor.length() - 1);
  }
}
