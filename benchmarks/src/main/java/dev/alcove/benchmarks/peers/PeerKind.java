// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import java.nio.file.Path;

/** The peers, in the order of tables. */
public enum PeerKind {
  /** This. */
  ALCOVE("Alcove", "Al", "#d7263d", AlcovePeer::new),
  /** JDBC as most people write it. */
  JDBC("JDBC, as people write it", "J", "#1b1b1e", JdbcPeer::new),
  /** JDBC as one writes it who has measured. */
  TUNED("JDBC, tuned", "Jt", "#6d6875", TunedJdbcPeer::new),
  /** Jdbi 3. */
  JDBI("Jdbi", "Ji", "#2e86ab", JdbiPeer::new),
  /** jOOQ. */
  JOOQ("jOOQ", "jO", "#f18f01", JooqPeer::new),
  /** Doma. */
  DOMA("Doma", "Do", "#d81b9a", DomaPeer::new),
  /** MyBatis. */
  MYBATIS("MyBatis", "My", "#3b8132", MyBatisPeer::new),
  /** Sql2o. */
  SQL2O("Sql2o", "S2", "#a23b72", Sql2oPeer::new),
  /** Hibernate. */
  HIBERNATE("Hibernate", "Hi", "#b08968", HibernatePeer::new),
  /** ORMLite. */
  ORMLITE("ORMLite", "OL", "#00a6a6", OrmLitePeer::new),
  /** requery. */
  REQUERY("requery", "rq", "#7a8b00", RequeryPeer::new),
  /** SQLDelight's driver, without its compiler. */
  SQLDELIGHT("SQLDelight's driver", "SD", "#7b2cbf", SqlDelightPeer::new);

  private final String title;
  private final String letters;
  private final String colour;

  @SuppressWarnings("ImmutableEnumChecker") // Constructors have no state.
  private final Opener opener;

  PeerKind(String title, String letters, String colour, Opener opener) {
    this.title = title;
    this.letters = letters;
    this.colour = colour;
    this.opener = opener;
  }

  /** Opens a peer on a file that holds the chat. */
  public Peer open(Path file) {
    try {
      return opener.open(file);
    } catch (Exception e) {
      throw new IllegalStateException(title + " cannot open " + file, e);
    }
  }

  /** What tables call it. */
  public String title() {
    return title;
  }

  /** What marks in pictures have room for. */
  public String letters() {
    return letters;
  }

  /** Its colour in pictures, as HTML has it. */
  public String colour() {
    return colour;
  }

  private interface Opener {
    Peer open(Path file) throws Exception;
  }
}
