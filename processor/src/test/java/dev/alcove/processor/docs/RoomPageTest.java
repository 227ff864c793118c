// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.fixture.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page for those who leave Room has all that Room has, and names what Alcove has. */
class RoomPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ROW = Pattern.compile("^\\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?:\\(([^)]*)\\))?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private final List<String> rooms = new ArrayList<>();
  private final List<String> alcoves = new ArrayList<>();
  private PublicNames names;

  @BeforeEach
  void readPage() throws IOException {
    Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/moving-from-room.md")));
    while (row.find()) {
      rooms.add(row.group(1));
      CODE.matcher(row.group(2)).results().forEach(code -> alcoves.add(code.group(1)));
    }
    names =
        PublicNames.of(
            ROOT.resolve("annotations/src/main/java"),
            ROOT.resolve("runtime/src/main/java"),
            ROOT.resolve("testing/src/main/java"));
  }

  @Test
  void allThatRoomHasStandsOnThePage() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String name : list("names.txt")) {
      Pattern word = Pattern.compile("(?<![\\w.@-])" + Pattern.quote(name) + "(?![\\w-])");
      Pattern part = Pattern.compile("(?<=\\w\\.)" + Pattern.quote(name) + "(?![\\w-])");
      if (rooms.stream()
          .noneMatch(cell -> word.matcher(cell).find() || part.matcher(cell).find())) {
        missing.add(name);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void annotationsOfAlcoveHaveTheAttributesThatThePageGives() {
    int found = 0;
    for (String code : alcoves) {
      Matcher annotation = ANNOTATION.matcher(code);
      while (annotation.find()) {
        String name = annotation.group(1);
        if (!name.equals("Nullable")) {
          assertWithMessage(code).that(names.annotations()).contains(name);
          assertWithMessage(code)
              .that(names.membersOf(name))
              .containsAtLeastElementsIn(attributes(annotation.group(2)));
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(40);
  }

  private static List<String> attributes(String list) {
    if (list == null || list.startsWith("\"")) {
      return List.of();
    }
    return Stream.of(list.split(",", -1)).map(each -> each.replaceAll("=.*", "").trim()).toList();
  }

  @Test
  void otherNamesAreAlcovesToo() throws IOException {
    Set<String> words = new TreeSet<>(list("words.txt"));
    Set<String> used = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    String options =
        Files.readString(ROOT.resolve("processor/src/main/java/dev/alcove/processor/Options.java"));
    for (String code : alcoves) {
      if (code.startsWith("-A")) {
        assertWithMessage(code).that(options).contains('"' + code.substring(2) + '"');
      } else if (code.startsWith("alcove-")) {
        Path module = ROOT.resolve(code.substring("alcove-".length())).resolve("pom.xml");
        assertThat(Files.readString(module)).contains("<artifactId>" + code + "</artifactId>");
      } else {
        for (String name : names(code)) {
          if (words.contains(name)) {
            used.add(name);
          } else if (!names.all().contains(name)) {
            unknown.add(name + " in " + code);
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(used).containsExactlyElementsIn(words);
  }

  private static Set<String> names(String code) {
    return NAME.matcher(code.replaceAll("\"[^\"]*\"", ""))
        .results()
        .map(each -> each.group())
        .collect(Collectors.toSet());
  }

  private static List<String> list(String file) throws IOException {
    return Files.readAllLines(Platform.resources().resolve("room/page").resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
