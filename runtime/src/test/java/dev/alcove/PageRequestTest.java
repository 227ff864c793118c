// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alcove.error.InvalidPageException;
import dev.alcove.statement.PageOwner;
import dev.alcove.statement.PagePosition;
import dev.alcove.statement.PagePosition.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests for pages, and their tokens. */
class PageRequestTest {

  private static PageRequest beside(Side side, @Nullable Object... key) {
    PageOwner owner = new PageOwner(-1, Integer.MIN_VALUE, 7);
    return PageRequest.at(new PagePosition(side, 50, owner, Arrays.asList(key)));
  }

  @Test
  void endsAreReadBackFromTheirTokens() {
    for (PageRequest request :
        List.of(PageRequest.first(1), PageRequest.last(Integer.MAX_VALUE - 1))) {
      PageRequest read = PageRequest.parse(request.token());
      assertEquals(request, read);
      assertEquals(request.size(), read.size());
      assertNull(read.anchor());
    }
  }

  @Test
  void anyKeyIsReadBackFromItsToken() {
    List<@Nullable Object> values =
        Arrays.asList(
            null, 0L, Long.MIN_VALUE, -1.5, Double.NEGATIVE_INFINITY, "", "電影 \u0000", "é");
    for (Side side : List.of(Side.AFTER, Side.FROM, Side.BEFORE, Side.UNTIL)) {
      for (Object value : values) {
        PageRequest request = beside(side, value, 3L, value);
        PageRequest read = PageRequest.parse(request.token());
        assertEquals(request.position().key(), read.position().key());
        assertEquals(side, read.position().side());
        assertEquals(request, read);
        assertEquals(request.hashCode(), read.hashCode());
      }
    }
    byte[] bytes = {0, -128, 127};
    Object read =
        PageRequest.parse(beside(Side.AFTER, (Object) bytes).token()).position().key().get(0);
    assertEquals(Arrays.toString(bytes), Arrays.toString((byte[]) read));
  }

  @Test
  void tokenNeedsNoEscapingInUrls() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[i % 40];
      random.nextBytes(bytes);
      assertTrue(beside(Side.AFTER, bytes, "x").token().matches("[-_A-Za-z0-9]+"));
    }
  }

  @Test
  void textThatIsNoTokenIsRefused() {
    for (String text : List.of("", "A", "!", "hello world", "AA", "AQA", "aGVsbG8")) {
      InvalidPageException failure =
          assertThrows(InvalidPageException.class, () -> PageRequest.parse(text), text);
      assertTrue(String.valueOf(failure.getMessage()).contains("Ask for the first page."));
    }
  }

  @Test
  void damagedTokenIsRefusedOrIsAnotherToken() {
    Random random = new Random(4);
    String token = beside(Side.AFTER, 17L, "text", null, new byte[] {1, 2}, 2.5).token();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder damaged = new StringBuilder(token);
      for (int changes = 1 + random.nextInt(3); changes > 0 && damaged.length() > 0; changes--) {
        int at = random.nextInt(damaged.length());
        if (random.nextBoolean()) {
          damaged.setCharAt(at, (char) ('-' + random.nextInt(80)));
        } else {
          damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(9)));
        }
      }
      try {
        PageRequest read = PageRequest.parse(damaged.toString());
        assertTrue(read.size() > 0);
      } catch (InvalidPageException refused) {
        assertTrue(String.valueOf(refused.getMessage()).startsWith("The token of a page "));
      }
    }
  }

  @Test
  void tokenOfALaterVersionIsRefusedByName() {
    InvalidPageException failure =
        assertThrows(InvalidPageException.class, () -> PageRequest.parse("AgAAAAAy"));
    assertTrue(String.valueOf(failure.getMessage()).contains("of version 2"));
  }

  @Test
  void sizeIsPositive() {
    assertThrows(IllegalArgumentException.class, () -> PageRequest.first(0));
    assertThrows(IllegalArgumentException.class, () -> PageRequest.last(-1));
    assertThrows(IllegalArgumentException.class, () -> PageRequest.around("id", 0));
  }

  @Test
  void requestAroundAKeyHasNoToken() {
    PageRequest around = PageRequest.around("id", 5);
    assertEquals("id", around.anchor());
    assertThrows(IllegalStateException.class, around::token);
    assertEquals(around, PageRequest.around("id", 5));
    assertNotEquals(around, PageRequest.around("other", 5));
    assertNotEquals(PageRequest.first(5), PageRequest.first(6));
    assertNotEquals(PageRequest.first(5), PageRequest.last(5));
  }

  @Test
  void valuesAreNotShown() {
    assertEquals("AFTER 50", beside(Side.AFTER, "secret").toString());
  }

  @Test
  void pageKeepsItsItems() {
    List<String> items = new ArrayList<>(List.of("a", "b"));
    Page<String> page = Page.of(items, true, false, PageRequest.first(2), PageRequest.last(2));
    items.clear();
    assertEquals(List.of("a", "b"), page.items());
    assertThrows(UnsupportedOperationException.class, () -> page.items().add("c"));
    assertEquals("… 2 items", page.toString());
    assertEquals(
        Collections.emptyList(),
        Page.of(List.of(), false, false, PageRequest.first(1), PageRequest.first(1)).items());
  }
}
