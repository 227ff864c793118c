// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import dev.alcove.processor.read.classfile.ClassFacts.Place;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the few things of a class file that the compiler hides: annotations on uses of types (JVMS
 * 4.7.20) and names of parameters (4.7.24, else 4.7.13).
 */
final class ClassFileParser {

  private static final int MAGIC = 0xCAFEBABE;

  private final DataInputStream in;
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<Place, Boolean> nullness = new LinkedHashMap<>();

  private ClassFileParser(DataInputStream in) {
    this.in = in;
  }

  static ClassFacts parse(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new ClassFileParser(in).parse();
    }
  }

  private ClassFacts parse() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.skipNBytes(4); // The version: what is read here is the same in all.
    ConstantPool constants = ConstantPool.read(in);
    in.skipNBytes(6); // Flags, this class, superclass.
    in.skipNBytes(2L * in.readUnsignedShort()); // Interfaces.
    members(constants, false);
    members(constants, true);
    return new ClassFacts(names, nullness);
  }

  private void members(ConstantPool constants, boolean areMethods) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      int flags = in.readUnsignedShort();
      String name = constants.text(in.readUnsignedShort());
      String descriptor = constants.text(in.readUnsignedShort());
      String key = areMethods ? name + descriptor : name;
      ParameterTable parameters = new ParameterTable(flags, areMethods ? descriptor : "()V");
      attributes(constants, key, parameters);
      List<String> found = parameters.names();
      if (areMethods && found != null) {
        names.put(key, found);
      }
    }
  }

  private void attributes(ConstantPool constants, String key, ParameterTable parameters)
      throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = constants.text(in.readUnsignedShort());
      byte[] content = new byte[in.readInt()];
      in.readFully(content);
      DataInputStream inside = new DataInputStream(new ByteArrayInputStream(content));
      switch (name) {
        case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
            new TypeAnnotations(inside, constants)
                .read((part, path, said) -> nullness.put(new Place(key, part, path), said));
        case "MethodParameters" -> parameters.readMethodParameters(inside, constants);
        case "Code" -> parameters.readCode(inside, constants);
        default -> {}
      }
    }
  }
}
