// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import java.util.Locale;

/** Every kind of problem that Alcove reports; the id in messages is the name in kebab case. */
public enum ProblemId {
  /** A database is not checked, since it uses a type that the compiler does not find. */
  UNRESOLVED_TYPE(Severity.NOTE),
  /** {@code @Database} is on something else than an interface that extends AlcoveDatabase. */
  DATABASE_TYPE(Severity.ERROR),
  /** A declaration uses a feature that this version of Alcove does not have. */
  NOT_YET_SUPPORTED(Severity.ERROR),
  /** An abstract method of a database returns no DAO, or has the name of one of the runtime's. */
  DATABASE_METHOD(Severity.ERROR),
  /** A class that a database lists as a table or view is none. */
  LISTED_CLASS(Severity.ERROR),
  /** The minimum SQLite or Android of a database is no version. */
  MINIMUM_SQLITE(Severity.ERROR),
  /** A table has a primary key on its class and another on its fields. */
  SEVERAL_PRIMARY_KEYS(Severity.ERROR),
  /** No constructor can build objects of a row class. */
  NO_CONSTRUCTOR(Severity.ERROR),
  /** Several constructors could build objects of a row class. */
  SEVERAL_CONSTRUCTORS(Severity.ERROR),
  /** A class file does not tell the names of parameters. */
  UNKNOWN_PARAMETER_NAMES(Severity.ERROR),
  /** A class file cannot be read, so that what it says about nullness is unknown. */
  UNREADABLE_CLASS_FILE(Severity.ERROR),
  /** An option of the processor has a value that means nothing. */
  OPTION_VALUE(Severity.ERROR),
  /** A generated file cannot be written: the disk refuses it, or the user has such a class. */
  OUTPUT(Severity.ERROR),
  /** A field that must be stored cannot be read. */
  NO_GETTER(Severity.ERROR),
  /** {@code @Embedded} is on something that cannot be spread over columns. */
  EMBEDDED_TYPE(Severity.ERROR),
  /** A converter method has not the form of one. */
  CONVERTER_METHOD(Severity.ERROR),
  /** Two converter methods of one list convert the same. */
  DUPLICATE_CONVERTER(Severity.ERROR),
  /** A class named as converter has no converter method. */
  CONVERTER_CLASS(Severity.ERROR),
  /** {@code @Dao} is on something else than an interface or an abstract class. */
  DAO_TYPE(Severity.ERROR),
  /** A DAO class has no constructor that generated code can call. */
  DAO_CONSTRUCTOR(Severity.ERROR),
  /** A DAO method does not say, or says twice, what it does. */
  DAO_OPERATION(Severity.ERROR),
  /** A DAO or one of its methods has type parameters that nothing binds. */
  GENERIC_DAO(Severity.ERROR),
  /** {@code @Transaction} is on a method that cannot be overridden, or whose rows end with it. */
  TRANSACTION_METHOD(Severity.ERROR),
  /** Code in the package of a DAO cannot use a type or a member that it needs. */
  NOT_VISIBLE(Severity.ERROR),
  /** A database lists no table. */
  NO_TABLES(Severity.ERROR),
  /** The versions of a database are not counted from 1 without gaps and doubles. */
  VERSION_NUMBER(Severity.ERROR),
  /** A version's date is no date, or dates a version that follows a draft. */
  VERSION_DATE(Severity.ERROR),
  /** A declaration came with a version that cannot have brought it. */
  VERSION_SINCE(Severity.ERROR),
  /** The sql of a version is no list of statements that change data. */
  VERSION_SQL(Severity.ERROR),
  /** Something happened in a version that no step leads to, or before it was there. */
  HISTORY_VERSION(Severity.ERROR),
  /** History is told on something that has none. */
  MISPLACED_HISTORY(Severity.ERROR),
  /** A former name is none, or belongs to something else too. */
  RENAMING(Severity.ERROR),
  /** A column's values are converted twice in one version, or cannot be converted. */
  ALTERATION(Severity.ERROR),
  /** A removal names nothing, something twice, or something that belongs elsewhere. */
  REMOVAL(Severity.ERROR),
  /** What a version removed is still declared. */
  STILL_DECLARED(Severity.ERROR),
  /** A migration step is no method that a migration can call, or the second to its version. */
  MIGRATION_STEP(Severity.ERROR),
  /** A file of the schema's history cannot be read, is missing, or was edited by hand. */
  SCHEMA_FILE(Severity.ERROR),
  /** A draft beside an import changes what Room had, and nothing declares that it shall. */
  ROOM_DIFFERENCE(Severity.WARNING),
  /** The files of the schema's history tell of another version than the declarations. */
  VERSION_CONFLICT(Severity.ERROR),
  /** A declaration contradicts a version that was shipped. */
  SEALED_VERSION(Severity.ERROR),
  /** A declaration says that an older version brought it, which does not have it. */
  UNDECLARED_ADDITION(Severity.ERROR),
  /** The version before has something that is no longer declared, and nothing removes it. */
  UNDECLARED_REMOVAL(Severity.ERROR),
  /** Something is gone and something of the same shape has come. */
  LIKELY_RENAME(Severity.ERROR),
  /** A rename or removal names what the version before did not have. */
  UNKNOWN_OLD_NAME(Severity.ERROR),
  /** A column is altered in a version in which its table stays the same. */
  NOTHING_ALTERED(Severity.ERROR),
  /** A removal or alteration needs the file of a version that is not there. */
  SNAPSHOT_NEEDED(Severity.ERROR),
  /** An enum lost a constant that rows may hold. */
  ENUM_CONSTANT(Severity.ERROR),
  /** A release has a version that is still a draft. */
  DRAFT_IN_RELEASE(Severity.ERROR),
  /** The files of the schema's history must change, but are locked. */
  SCHEMAS_LOCKED(Severity.ERROR),
  /** SQLite refuses a statement or expression of a migration. */
  MIGRATION_SQL(Severity.ERROR),
  /** A column refuses NULL, but old rows have no value for it. */
  NOT_NULL_WITHOUT_DEFAULT(Severity.ERROR),
  /** A new key or unique index may meet rows that are the same. */
  UNIQUE_OVER_OLD_ROWS(Severity.ERROR),
  /** A new or narrower check may meet rows that break it. */
  CHECK_OVER_OLD_ROWS(Severity.ERROR),
  /** A new foreign key may meet rows that refer to nothing. */
  FOREIGN_KEY_OVER_OLD_ROWS(Severity.ERROR),
  /** A new type may refuse old values, or lose something of them. */
  TYPE_OVER_OLD_ROWS(Severity.ERROR),
  /** A column is computed from now on, and what was stored in it is lost. */
  COMPUTED_OVER_OLD_ROWS(Severity.ERROR),
  /** A virtual table with rows of its own is made anew without them. */
  CONTENT_LOST(Severity.ERROR),
  /** A migration failed when it was run on made-up rows. */
  MIGRATION_FAILS(Severity.ERROR),
  /** No made-up row passes a table's constraints, so that its migration is proved without rows. */
  UNPROVED_TABLE(Severity.WARNING),
  /** Two tables, views, indexes or triggers have one name. */
  DUPLICATE_NAME(Severity.ERROR),
  /** A table, column, view, index or trigger has a name of nothing but blanks. */
  BLANK_NAME(Severity.ERROR),
  /** A name begins with a prefix that belongs to SQLite or to Alcove. */
  RESERVED_NAME(Severity.ERROR),
  /** A DAO is returned by no database of its compilation, so that nothing of it is checked. */
  DAO_IN_NO_DATABASE(Severity.WARNING),
  /** Two methods of a database return one DAO. */
  DUPLICATE_DAO(Severity.ERROR),
  /** A table has no column. */
  NO_COLUMNS(Severity.ERROR),
  /** A table has no primary key. */
  NO_PRIMARY_KEY(Severity.ERROR),
  /** AUTOINCREMENT on a key that is not a single integer. */
  AUTO_INCREMENT(Severity.ERROR),
  /** Two fields have one column. */
  DUPLICATE_COLUMN(Severity.ERROR),
  /** A Java type does not fit the type of its column. */
  COLUMN_TYPE(Severity.ERROR),
  /** A column's default cannot be its value. */
  DEFAULT_VALUE(Severity.ERROR),
  /** A generated column is what such a column cannot be. */
  GENERATED_COLUMN(Severity.ERROR),
  /** A generated identifier on a type that cannot hold it. */
  GENERATED_ID(Severity.ERROR),
  /** A time stamp on a type that cannot hold it. */
  TIME_STAMP(Severity.ERROR),
  /** A declaration names a class that is no table of the database. */
  UNLISTED_TABLE(Severity.ERROR),
  /** A foreign key has other columns than the key it refers to. */
  FOREIGN_KEY_COLUMNS(Severity.ERROR),
  /** A foreign key refers to columns that do not tell one row. */
  FOREIGN_KEY_TARGET(Severity.ERROR),
  /** A foreign key's columns have other types than the ones referred to. */
  FOREIGN_KEY_TYPE(Severity.ERROR),
  /** A foreign key's action would break the column that it sets. */
  FOREIGN_KEY_ACTION(Severity.ERROR),
  /** A foreign key's columns have no index. */
  UNINDEXED_FOREIGN_KEY(Severity.WARNING),
  /** An index has no columns. */
  EMPTY_INDEX(Severity.ERROR),
  /** A full-text index has no columns. */
  EMPTY_FULL_TEXT(Severity.ERROR),
  /** A full-text index names a column that is no text. */
  FULL_TEXT_COLUMN(Severity.ERROR),
  /** A table with a full-text index has no integer key. */
  FULL_TEXT_KEY(Severity.ERROR),
  /** A full-text index has a length of word beginnings that no word has. */
  FULL_TEXT_PREFIX(Severity.ERROR),
  /** SQLite cannot cut text as a full-text index wants it. */
  FULL_TEXT_TOKENIZER(Severity.ERROR),
  /** An index does what another index or the primary key does already. */
  REDUNDANT_INDEX(Severity.WARNING),
  /** A trigger is no trigger on the table that it is declared on. */
  TRIGGER_TABLE(Severity.ERROR),
  /** A trigger fires itself. */
  RECURSIVE_TRIGGER(Severity.ERROR),
  /** A view is not one SELECT without variables. */
  VIEW_STATEMENT(Severity.ERROR),
  /** A view reads itself. */
  CIRCULAR_VIEW(Severity.ERROR),
  /** SQLite refuses a declaration. */
  REJECTED_DECLARATION(Severity.ERROR),
  /** SQL needs a newer SQLite than the oldest that the app runs on. */
  SQLITE_TOO_OLD(Severity.ERROR),
  /** A column, parameter or result has a type that the oldest Android of the database lacks. */
  ANDROID_TOO_OLD(Severity.ERROR),
  /** A key, or an identifier that Alcove makes, is in a part that may be null. */
  NULLABLE_KEY(Severity.ERROR),
  /** A column of a primary key is declared as one that may be null, which no table allows. */
  NULLABLE_PRIMARY_KEY(Severity.WARNING),
  /** A method that writes rows takes none, or takes something else. */
  ROW_PARAMETER(Severity.ERROR),
  /** A partial class lacks the key by which its row would be found. */
  MISSING_KEY(Severity.ERROR),
  /** A partial class lacks a column that every row must have. */
  MISSING_COLUMN(Severity.ERROR),
  /** An update has no column to set. */
  NOTHING_TO_UPDATE(Severity.ERROR),
  /** The columns of an upsert do not tell one row. */
  CONFLICT_COLUMNS(Severity.ERROR),
  /** A method cannot tell which row it wrote, or returns a row id that the table does not have. */
  ROW_ID(Severity.ERROR),
  /** A parameter is marked as nullable where there must be a value. */
  NULLABLE_PARAMETER(Severity.ERROR),
  /** A raw query without exactly one SqlQuery, or without a result. */
  RAW_QUERY(Severity.ERROR),
  /** SQL names a column that is not there. */
  UNKNOWN_COLUMN(Severity.ERROR),
  /** SQL names a table or view that is not there. */
  UNKNOWN_TABLE(Severity.ERROR),
  /** SQL calls a function that SQLite does not have. */
  UNKNOWN_FUNCTION(Severity.ERROR),
  /** SQL names a column that several of its tables have. */
  AMBIGUOUS_COLUMN(Severity.ERROR),
  /** SQL breaks SQLite's grammar. */
  SYNTAX_ERROR(Severity.ERROR),
  /** SQLite refuses a query for another reason. */
  REJECTED_QUERY(Severity.ERROR),
  /** A query holds no statement. */
  EMPTY_QUERY(Severity.ERROR),
  /** A query holds more than one statement. */
  SEVERAL_STATEMENTS(Severity.ERROR),
  /** A query is neither SELECT, INSERT, UPDATE nor DELETE. */
  STATEMENT_KIND(Severity.ERROR),
  /** A variable is written as a bare or numbered question mark. */
  UNNAMED_VARIABLE(Severity.ERROR),
  /** A variable has no parameter of its name. */
  UNBOUND_VARIABLE(Severity.ERROR),
  /** A parameter does not occur in the SQL. */
  UNUSED_PARAMETER(Severity.ERROR),
  /** A list is used where SQL has room for one value. */
  LIST_OUTSIDE_IN(Severity.ERROR),
  /** A term of ORDER BY is a variable, thus a constant. */
  ORDER_BY_VARIABLE(Severity.ERROR),
  /** A dotted variable names no property of its parameter. */
  UNKNOWN_PROPERTY(Severity.ERROR),
  /** An object of several columns is used as a single value. */
  OBJECT_AS_VALUE(Severity.ERROR),
  /** No column type or converter covers a Java type. */
  NO_CONVERTER(Severity.ERROR),
  /** Text in double quotes is no name, so SQLite would take it for a string. */
  QUOTED_NAME_IS_STRING(Severity.ERROR),
  /** A method cannot return this type. */
  UNSUPPORTED_RESULT(Severity.ERROR),
  /** A statement's kind does not fit what its method returns. */
  WRONG_RESULT(Severity.ERROR),
  /** A single value is returned, but the query gives more or fewer columns than one. */
  SEVERAL_COLUMNS(Severity.ERROR),
  /** A parameter is bound another way than the column beside it is stored. */
  PARAMETER_TYPE(Severity.ERROR),
  /** What is looked for in a full-text index does not stand behind MATCH. */
  FULL_TEXT_QUERY(Severity.ERROR),
  /** MATCH stands where no full-text index answers it, or looks for what is no pattern. */
  FULL_TEXT_MATCH(Severity.ERROR),
  /** A query writes to a full-text index, which follows its table. */
  FULL_TEXT_WRITE(Severity.ERROR),
  /** A function of a full-text index gets something else than an index and what it takes. */
  FULL_TEXT_CALL(Severity.ERROR),
  /** SQL works on the pairs of characters in which a full-text index keeps Chinese text. */
  PAIRED_TEXT(Severity.ERROR),
  /** A column of a table is read as a type that is stored another way. */
  RESULT_TYPE(Severity.ERROR),
  /** A result that can be NULL goes into a primitive. */
  NULL_INTO_PRIMITIVE(Severity.ERROR),

  /** A result that can be NULL goes where Java is told that there is never null. */
  NULL_INTO_NON_NULL(Severity.ERROR),

  /** A single result comes from a query that may give several rows. */
  SEVERAL_ROWS(Severity.WARNING),

  /** Something is compared with NULL by an operator that is never true then. */
  EQUALS_NULL(Severity.ERROR),

  /** Something is compared with a parameter that may be null, by what is never true then. */
  NULL_COMPARISON(Severity.WARNING),

  /** NULL, or a parameter that may be null, goes into a column that is NOT NULL. */
  NULL_INTO_COLUMN(Severity.WARNING),

  /** A query updates rows and leaves their {@code @UpdatedAt} as it was. */
  UNSTAMPED_UPDATE(Severity.WARNING),

  /** NOT IN with a value that can be NULL, after which no row matches. */
  NOT_IN_NULLABLE(Severity.WARNING),

  /** A text in the SQL is none that the column beside it holds, or is written in another form. */
  WRITTEN_VALUE(Severity.WARNING),

  /** Numbers, texts and bytes are compared with each other. */
  MIXED_TYPES(Severity.WARNING),

  /** A pattern begins with a wildcard, so that no index can help. */
  LEADING_WILDCARD(Severity.WARNING),

  /** Rows are skipped by OFFSET, which reads them all. */
  OFFSET_PAGING(Severity.WARNING),

  /** All of a table that grows is read for some of its rows. */
  FULL_SCAN(Severity.WARNING),

  /** Rows of a table that grows are sorted, which an index could have in order. */
  TEMP_SORT(Severity.WARNING),

  /** No query and no foreign key uses an index. */
  UNUSED_INDEX(Severity.WARNING),

  /** {@code @SuppressWarnings} names an id of Alcove's that no problem has. */
  UNKNOWN_SUPPRESSION(Severity.WARNING),

  /** SQLite carries out a query another way than in the build before. */
  CHANGED_PLAN(Severity.NOTE),

  /** The plans of queries differ from their file, but are locked. */
  PLANS_LOCKED(Severity.ERROR),

  /** A live query writes, or nobody knows what it reads. */
  LIVE_QUERY(Severity.ERROR),

  /** Pages cannot be made of a query. */
  PAGING(Severity.ERROR),

  /** An optional part of a query cannot be what it is. */
  OPTIONAL_PART(Severity.ERROR),

  /** The forms of a query give different columns. */
  VARIANT_COLUMNS(Severity.ERROR),

  /** A query sorts by an enum that does not say how. */
  SORT_ORDER(Severity.ERROR),

  /** A component of a row's class has no column in the result. */
  UNFILLED_COMPONENT(Severity.ERROR),
  /** Two result columns have the name that a component reads. */
  DUPLICATE_RESULT_COLUMN(Severity.ERROR),
  /** A column of the result is read by nothing. */
  UNREAD_COLUMN(Severity.WARNING),
  /** A @Relation cannot be loaded as it is declared. */
  RELATION(Severity.ERROR),
  /** A Map has no key column, or one that the result lacks. */
  MAP_KEY(Severity.ERROR),
  /** Several databases share a DAO, but need different code for it. */
  DAO_IN_SEVERAL_DATABASES(Severity.ERROR),
  /** SQLite cannot be loaded into the compiler, so nothing could be checked. */
  SQLITE_UNAVAILABLE(Severity.ERROR),
  /** Alcove itself failed. */
  DEFECT(Severity.ERROR);

  private final Severity severity;

  ProblemId(Severity severity) {
    this.severity = severity;
  }

  /** Error or warning. */
  public Severity severity() {
    return severity;
  }

  /** The id as users write it in {@code @SuppressWarnings}: {@code alcove/unknown-column}. */
  public String id() {
    return "alcove/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
