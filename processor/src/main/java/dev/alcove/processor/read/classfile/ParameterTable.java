// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of one method's parameters: exactly if it was compiled with {@code -parameters},
 * else from what debuggers are told about local variables.
 */
final class ParameterTable {

  private static final int STATIC = 0x0008;
  private static final int SYNTHETIC_OR_MANDATED = 0x9000;

  /** The slots of local variables in which the parameters come. */
  private final List<Integer> slots = new ArrayList<>();

  private final Map<Integer, String> locals = new HashMap<>();
  private @Nullable List<String> exact;

  ParameterTable(int flags, String descriptor) {
    int slot = (flags & STATIC) == 0 ? 1 : 0;
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      slots.add(slot);
      char first = descriptor.charAt(at);
      slot += first == 'J' || first == 'D' ? 2 : 1;
      at = end(descriptor, at);
    }
  }

  private static int end(String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
  }

  /** The names; null if the class file does not tell them all. */
  @Nullable List<String> names() {
    if (slots.isEmpty()) {
      return List.of();
    }
    if (exact != null) {
      return exact.size() == slots.size() ? exact : null;
    }
    List<String> names = new ArrayList<>();
    for (int slot : slots) {
      String name = locals.get(slot);
      if (name == null) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  void readMethodParameters(DataInputStream in, ConstantPool constants) throws IOException {
    List<String> names = new ArrayList<>();
    int count = in.readUnsignedByte();
    for (int i = 0; i < count; i++) {
      int name = in.readUnsignedShort();
      int flags = in.readUnsignedShort();
      if (name == 0) {
        return;
      }
      if ((flags & SYNTHETIC_OR_MANDATED) == 0 || slots.size() == count) {
        names.add(constants.text(name));
      }
    }
    exact = names;
  }

  void readCode(DataInputStream in, ConstantPool constants) throws IOException {
    in.skipNBytes(4); // Sizes of stack and locals.
    in.skipNBytes(in.readInt());
    in.skipNBytes(8L * in.readUnsignedShort()); // Exception handlers.
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = constants.text(in.readUnsignedShort());
      int length = in.readInt();
      if (name.equals("LocalVariableTable")) {
        readLocals(in, constants);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void readLocals(DataInputStream in, ConstantPool constants) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      int start = in.readUnsignedShort();
      in.skipNBytes(2); // The length of its scope.
      String name = constants.text(in.readUnsignedShort());
      in.skipNBytes(2); // Its type.
      int slot = in.readUnsignedShort();
      if (start == 0) {
        locals.put(slot, name);
      }
    }
  }
}
