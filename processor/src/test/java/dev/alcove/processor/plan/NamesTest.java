// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void numbersWhatIsTaken() {
    Names names = Names.without(List.of("row"));

    assertThat(names.take("row")).isEqualTo("row2");
    assertThat(names.take("row")).isEqualTo("row3");
    assertThat(names.take("query")).isEqualTo("query");
  }

  @Test
  void avoidsWordsOfTheLanguage() {
    assertThat(new Names().take("default")).isEqualTo("default2");
    assertThat(new Names().take("_")).isEqualTo("_2");
  }

  @Test
  void derivesNamesFromWhatTheyName() {
    assertThat(LocalNames.of(TypeRef.of("chat", "Chat.Message"))).isEqualTo("message");
    assertThat(LocalNames.singular("ids")).isEqualTo("id");
    assertThat(LocalNames.singular("address")).isEqualTo("addressItem");
    assertThat(LocalNames.singular("data")).isEqualTo("dataItem");
    assertThat(LocalNames.constant("unreadCount")).isEqualTo("UNREAD_COUNT");
  }

  @Test
  void flattensNestedTypes() {
    assertThat(ClassNames.implementation(TypeRef.of("chat", "Store.MessageDao")))
        .isEqualTo(TypeRef.of("chat", "Store_MessageDao_Impl"));
  }
}
