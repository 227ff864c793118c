// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import dev.alcove.processor.read.classfile.ClassFacts.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The companion of a class file, a text of one fact per line, the words of a line separated by
 * tabs.
 *
 * @param shape the shape of the class whose facts these are
 * @param facts the facts
 */
record FactsFile(String shape, ClassFacts facts) {

  private static final String HEAD = "alcove-facts\t1";

  /** The place of a class's facts among the compiler's output. */
  static String path(String binaryName) {
    return "META-INF/alcove/" + binaryName + ".facts";
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append("\nshape\t").append(shape).append('\n');
    new TreeMap<>(facts.parameterNames())
        .forEach(
            (method, names) ->
                text.append("names\t")
                    .append(method)
                    .append('\t')
                    .append(String.join(",", names))
                    .append('\n'));
    Map<String, Boolean> places = new TreeMap<>();
    facts
        .nullness()
        .forEach(
            (place, said) ->
                places.put(place.member() + "\t" + place.part() + "\t" + place.path(), said));
    places.forEach(
        (place, said) -> text.append(said ? "nullable\t" : "nonnull\t").append(place).append('\n'));
    return text.toString();
  }

  /** The facts in a text; null if it is of another version or damaged. */
  static @Nullable FactsFile parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(HEAD) || !lines.get(1).startsWith("shape\t")) {
      return null;
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<Place, Boolean> nullness = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> words = List.of(line.split("\t", -1));
      if (words.get(0).equals("names") && words.size() == 3) {
        names.put(
            words.get(1), words.get(2).isEmpty() ? List.of() : List.of(words.get(2).split(",")));
      } else if (words.size() == 4) {
        nullness.put(
            new Place(words.get(1), words.get(2), words.get(3)), words.get(0).equals("nullable"));
      } else {
        return null;
      }
    }
    return new FactsFile(
        lines.get(1).substring("shape\t".length()), new ClassFacts(names, nullness));
  }
}
