// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import java.nio.file.Path;

/** The peers, in the order of tables. */
public enum PeerKind {
  /** This. */
  ALCOVE("Alcove", AlcovePeer::new),
  /** JDBC as most people write it. */
  JDBC("JDBC, as people write it", JdbcPeer::new),
  /** JDBC as one writes it who has measured. */
  TUNED("JDBC, tuned", TunedJdbcPeer::new),
  /** Jdbi 3. */
  JDBI("Jdbi", JdbiPeer::new),
  /** jOOQ. */
  JOOQ("jOOQ", JooqPeer::new),
  /** MyBatis. */
  MYBATIS("MyBatis", MyBatisPeer::new),
  /** Sql2o. */
  SQL2O("Sql2o", Sql2oPeer::new),
  /** Hibernate. */
  HIBERNATE("Hibernate", HibernatePeer::new),
  /** ORMLite. */
  ORMLITE("ORMLite", OrmLitePeer::new);

  private final String title;
  private final Opener opener;

  PeerKind(String title, Opener opener) {
    this.title = title;
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

  private interface Opener {
    Peer open(Path file) throws Exception;
  }
}
