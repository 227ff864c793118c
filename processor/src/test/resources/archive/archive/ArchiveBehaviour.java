// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.error.ConstraintException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sentences about all kinds of declarations, and about values larger than Android's window. */
public final class ArchiveBehaviour {

  private static final int MEGABYTE = 1024 * 1024;

  private final ArchiveDatabase database;
  private final PaperDao papers;
  private final LabelDao labels;

  public ArchiveBehaviour(ArchiveDatabase database) {
    this.database = database;
    this.papers = database.papers();
    this.labels = database.labels();
    papers.insert(new Folder("a"), new Folder("b"));
  }

  private static Paper paper(String folder, String title, int colour, byte @Nullable [] scan) {
    return new Paper(0, folder, title, new Colour(colour), scan, null);
  }

  private static byte[] bytes(int length, int seed) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + i / 4096 + seed);
    }
    return bytes;
  }

  private static String letters(int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append("Ein Blatt. 一张纸。\uD83D\uDCDC ").append(text.length());
    }
    return text.toString();
  }

  public void storedRowHasItsKeyAndItsDefaults() {
    Paper first = papers.insert(new NewPaper("a", "first"));
    Paper second = papers.insert(new NewPaper("a", "second"));

    assertThat(first).isEqualTo(new Paper(1, "a", "first", new Colour(1), null, null));
    assertThat(second.id()).isEqualTo(2);
  }

  public void keysAreNotGivenTwice() {
    papers.insert(new NewPaper("a", "first"));
    papers.removeAll("a");

    assertThat(papers.insert(new NewPaper("a", "first")).id()).isEqualTo(2);
  }

  public void takenTitleIsIgnoredOrRefusedOrReplaced() {
    Paper first = papers.insert(paper("a", "first", 1, null));

    assertThat(papers.insertIfNew(paper("b", "first", 2, null))).isNull();
    assertThrows(ConstraintException.class, () -> papers.insert(paper("b", "first", 2, null)));
    assertThat(papers.all()).containsExactly(first);
    Paper put = papers.put(paper("b", "first", 3, null));
    assertThat(put).isEqualTo(new Paper(first.id(), "b", "first", new Colour(3), null, null));
    assertThat(papers.put(paper("b", "second", 3, null)).id()).isGreaterThan(first.id());
  }

  public void largeValuesComeBackWhole() {
    byte[] scan = bytes(5 * MEGABYTE + 1, 7);
    String text = letters(3 * MEGABYTE);
    Paper stored = papers.insert(new Paper(0, "a", "large", new Colour(1), scan, text));

    assertThat(Arrays.equals(stored.scan(), scan)).isTrue();
    Paper found = papers.find(stored.id());
    assertThat(Arrays.equals(found.scan(), scan)).isTrue();
    assertThat(text.equals(found.text())).isTrue();
    assertThat(found.title()).isEqualTo("large");
  }

  public void largeRowsComeBetweenSmallOnes() {
    for (int i = 0; i < 9; i++) {
      papers.insert(paper("a", "p" + i, i, bytes(i % 3 == 1 ? 3 * MEGABYTE : 10, i)));
    }

    check(papers.all());
    check(papers.folder("a").papers());
    Page<Paper> page = papers.page(PageRequest.first(5));
    check(page.items());
    assertThat(papers.page(page.next()).items()).hasSize(4);
    int read = 0;
    try (Rows<Paper> rows = papers.rows()) {
      for (Paper row : rows) {
        check(read++, row);
      }
    }
    assertThat(read).isEqualTo(9);
    assertThat(papers.sizes().get(0)).isEqualTo(new FolderSize("a", 9, 9.0 * MEGABYTE + 60));
  }

  private static void check(List<Paper> rows) {
    assertThat(rows.size()).isAtLeast(5);
    for (int i = 0; i < rows.size(); i++) {
      check(i, rows.get(i));
    }
  }

  private static void check(int number, Paper row) {
    assertThat(row.title()).isEqualTo("p" + number);
    assertThat(row.colour()).isEqualTo(new Colour(number));
    byte[] expected = bytes(number % 3 == 1 ? 3 * MEGABYTE : 10, number);
    assertThat(Arrays.equals(row.scan(), expected)).isTrue();
  }

  public void largeValueOfATransactionThatFailsIsGone() {
    Paper small = papers.insert(paper("a", "p", 1, bytes(10, 1)));
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                () -> {
                  assertThat(papers.scan(new Scan(small.id(), bytes(4 * MEGABYTE, 2)))).isTrue();
                  assertThat(papers.sizes().get(0).bytes()).isEqualTo(4.0 * MEGABYTE);
                  throw new IllegalStateException();
                }));

    assertThat(papers.sizes().get(0).bytes()).isEqualTo(10.0);
  }

  public void labelsAreRowsOfBothSides() {
    Paper paper = papers.insert(new NewPaper("a", "first"));
    labels.put(new Label("red", "Colour"), new Label("new", "state"), new Label("old", "STATE"));
    PaperLabel red = new PaperLabel(paper.id(), "red");

    assertThat(labels.label(red, new PaperLabel(paper.id(), "old"), red)).isEqualTo(2);
    labels.put(new Label("red", "colour"));
    assertThat(labels.labelled(paper.id()).labels())
        .containsExactly(new Label("old", "STATE"), new Label("red", "colour"))
        .inOrder();
    assertThat(labels.ofKind("State")).containsExactly("new", "old").inOrder();
    assertThat(labels.remove(red)).isTrue();
    assertThat(labels.remove(red)).isFalse();
    assertThat(labels.count()).isEqualTo(1);
  }

  public void rowsGoWithWhatTheyReferToAndTheTriggerTells() {
    Paper paper = papers.insert(new NewPaper("a", "first"));
    papers.insert(new NewPaper("b", "second"));
    labels.put(new Label("red", "colour"));
    labels.label(new PaperLabel(paper.id(), "red"));

    assertThat(papers.remove("a")).isTrue();
    assertThat(labels.count()).isEqualTo(0);
    assertThat(papers.removed()).containsExactly("first");
    assertThat(papers.sizes()).containsExactly(new FolderSize("b", 1, 0));
    assertThrows(ConstraintException.class, () -> labels.label(new PaperLabel(paper.id(), "red")));
  }

  public void partsAndOrdersAreChosenByTheCall() {
    for (String title : List.of("c", "a", "b")) {
      papers.insert(paper(title.equals("b") ? "b" : "a", title, title.charAt(0) - 'a', null));
    }

    assertThat(papers.titles(null, null, Order.TITLE)).containsExactly("a", "b", "c").inOrder();
    assertThat(papers.titles(List.of("a"), null, Order.COLOUR)).containsExactly("c", "a").inOrder();
    assertThat(papers.titles(List.of("a", "b"), new Colour(1), Order.TITLE)).containsExactly("b");
    assertThat(papers.titles(List.of(), null, Order.TITLE)).isEmpty();
    List<String> many =
        IntStream.range(0, 2_000).mapToObj(i -> "f" + i).collect(Collectors.toList());
    many.add("b");
    assertThat(papers.titles(many, null, Order.TITLE)).containsExactly("b");
  }
}
