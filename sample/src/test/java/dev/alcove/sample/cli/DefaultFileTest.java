// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultFileTest {

  private static final Path HOME = Path.of("/here/ines");

  @Test
  void linuxKeepsItWithTheSettings() {
    assertThat(DefaultFile.of("Linux", HOME, Map.of()))
        .isEqualTo(Path.of("/here/ines/.config/alcove-chat/conversations.db"));
  }

  @Test
  void linuxFollowsTheXdgVariable() {
    assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/srv/settings")))
        .isEqualTo(Path.of("/srv/settings/alcove-chat/conversations.db"));
  }

  @Test
  void xdgVariableThatIsEmptyOrRelativeIsIgnored() {
    Path expected = Path.of("/here/ines/.config/alcove-chat/conversations.db");
    assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", ""))).isEqualTo(expected);
    assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "settings")))
        .isEqualTo(expected);
    assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "./settings")))
        .isEqualTo(expected);
  }

  @Test
  void anyOtherUnixIsTreatedAsLinux() {
    assertThat(DefaultFile.of("FreeBSD", HOME, Map.of("XDG_CONFIG_HOME", "/srv/settings")))
        .isEqualTo(Path.of("/srv/settings/alcove-chat/conversations.db"));
  }

  @Test
  void windowsFollowsAppdata() {
    // An absolute path of the system that runs the test.
    String appData = HOME.resolve("Roaming").toAbsolutePath().toString();
    assertThat(DefaultFile.of("Windows 11", HOME, Map.of("APPDATA", appData)))
        .isEqualTo(Path.of(appData, "alcove-chat", "conversations.db"));
  }

  @Test
  void windowsWithoutAppdataUsesItsUsualPlace() {
    Path expected = HOME.resolve("AppData/Roaming/alcove-chat/conversations.db");
    assertThat(DefaultFile.of("Windows 10", HOME, Map.of())).isEqualTo(expected);
    assertThat(DefaultFile.of("Windows 10", HOME, Map.of("APPDATA", ""))).isEqualTo(expected);
  }

  @Test
  void windowsDoesNotFollowXdg() {
    assertThat(DefaultFile.of("Windows 11", HOME, Map.of("XDG_CONFIG_HOME", "/srv/settings")))
        .isEqualTo(HOME.resolve("AppData/Roaming/alcove-chat/conversations.db"));
  }

  @Test
  void macOsUsesApplicationSupport() {
    Path expected = Path.of("/here/ines/Library/Application Support/alcove-chat/conversations.db");
    assertThat(DefaultFile.of("Mac OS X", HOME, Map.of())).isEqualTo(expected);
    assertThat(DefaultFile.of("Mac OS X", HOME, Map.of("XDG_CONFIG_HOME", "/srv/settings")))
        .isEqualTo(expected);
  }
}
