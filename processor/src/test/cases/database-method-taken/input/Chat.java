// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id) {}

@Dao
interface IdDao {}

@Dao
interface NowDao {}

@Dao
interface BeginDao {}

@Dao
interface FinalDao {}

@NullMarked
@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  IdDao ids();

  NowDao now();

  BeginDao begin();

  FinalDao finalize();

  default <X extends Exception> void inTransaction(Body<X> body) throws X {
    body.run();
  }
}
