// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of one package on a page. */
final class Listing {

  private static final Pattern TYPE =
      Pattern.compile(
          "^(public )?(?:final |abstract )*(?:class|interface|record|enum) (\\w+)",
          Pattern.MULTILINE);

  private final String name;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private boolean hasMistakes;

  private Listing(String name) {
    this.name = name;
  }

  static Listing of(String name) {
    return new Listing(name);
  }

  void add(String source) {
    sources.put(name.replace('.', '/') + "/" + simpleName(source) + ".java", source);
  }

  /** The file is named after its public type, or else after its last one. */
  private static String simpleName(String source) {
    Matcher type = TYPE.matcher(source);
    String simpleName = "package-info";
    while (type.find()) {
      simpleName = type.group(2);
      if (type.group(1) != null) {
        break;
      }
    }
    return simpleName;
  }

  void expectMistakes() {
    hasMistakes = true;
  }

  boolean hasMistakes() {
    return hasMistakes;
  }

  String name() {
    return name;
  }

  Map<String, String> sources() {
    return Map.copyOf(sources);
  }

  /** The sources with every occurrence of some texts replaced. */
  Map<String, String> sourcesWith(Map<String, String> replacements) {
    Map<String, String> changed = new LinkedHashMap<>(sources);
    replacements.forEach(
        (before, after) -> {
          assertWithMessage("text to replace in package %s", name)
              .that(String.join("\n", changed.values()))
              .contains(before);
          changed.replaceAll((file, source) -> source.replace(before, after));
        });
    return changed;
  }
}
