// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown. A block of Java that declares its package is a whole file, and all files of
 * one package are one listing. A block of text after {@code <!-- javac -->} quotes what the
 * compiler says of the listing before it; {@code <!-- javac with `this` as `that` -->} quotes what
 * it says after a change, and {@code <!-- javac once built with `this` as `that` -->} what it says
 * where the schema of the unchanged listing was kept.
 *
 * @param listings what can be compiled, in the order of the page
 * @param quotes what the compiler is quoted with
 * @param links paths of linked files
 */
record Document(List<Listing> listings, List<Quote> quotes, List<String> links) {

  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- javac(.*?)-->\n)?^```(java|text)\n(.*?)^```$", flags());

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", flags());

  private static final Pattern CHANGE = Pattern.compile("`([^`]+)` as `([^`]*)`");

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  static Document read(Path file) throws IOException {
    String page = Files.readString(file);
    Map<String, Listing> listings = new LinkedHashMap<>();
    List<Quote> quotes = new ArrayList<>();
    Listing last = null;
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      String text = block.group(3);
      Matcher name = PACKAGE.matcher(text);
      if (block.group(2).equals("java") && name.find()) {
        last = listings.computeIfAbsent(name.group(1), Listing::of);
        last.add(text);
      } else if (block.group(1) != null && last != null) {
        quotes.add(quote(last, block.group(1), text));
      }
    }
    return new Document(List.copyOf(listings.values()), quotes, links(page));
  }

  /** Of the listing as it stands, or of a changed copy: its files may go on after the quote. */
  private static Quote quote(Listing listing, String changes, String text) {
    Matcher change = CHANGE.matcher(changes);
    Map<String, String> replacements = new LinkedHashMap<>();
    while (change.find()) {
      replacements.put(change.group(1), change.group(2));
    }
    return new Quote(listing, replacements, changes.strip().startsWith("once built"), text);
  }

  private static List<String> links(String page) {
    return LINK.matcher(page).results().map(link -> link.group(1)).toList();
  }

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  Document {
    quotes.stream().filter(Quote::isUnchanged).forEach(quote -> quote.listing().expectMistakes());
  }
}
