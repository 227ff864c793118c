// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("kinds")
enum Kind { A, B }

@NullMarked
@Table("named")
interface Named { String name(); }

@NullMarked
@Table("bases")
abstract class Base { @PrimaryKey String id = ""; }

class Outer {
  @NullMarked
  @Table("inners")
  class Inner { @PrimaryKey String id = ""; }
}

@NullMarked
@Dao
interface KindDao {
  @Insert
  void insertKind(Kind kind);

  @Insert
  void insertNamed(Named named);

  @Upsert
  void upsertBase(Base base);

  @Delete
  void deleteInner(Outer.Inner inner);

  @Query("SELECT * FROM bases")
  List<Base> bases();

  @Query("SELECT name FROM named")
  List<Named> named();
}

@Database(tables = {Kind.class, Named.class, Base.class, Outer.Inner.class})
interface Library extends AlcoveDatabase { KindDao kinds(); }
