// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A digest of a class's members, the same from source and from its class file, by which facts that
 * belong to another state of the class are noticed.
 */
final class Shape {

  private Shape() {}

  static String of(TypeElement type, Descriptors descriptors) {
    List<String> members =
        type.getEnclosedElements().stream()
            .filter(
                member -> member instanceof VariableElement || member instanceof ExecutableElement)
            .map(member -> line(member, descriptors))
            .sorted()
            .toList();
    String text =
        descriptors.of(type.asType())
            + members.stream().collect(Collectors.joining("\n", "\n", "\n"));
    return hash(text);
  }

  private static String line(Element member, Descriptors descriptors) {
    return member instanceof VariableElement
        ? descriptors.key(member) + " " + descriptors.of(member.asType())
        : descriptors.key(member);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
