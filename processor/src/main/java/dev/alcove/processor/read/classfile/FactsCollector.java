// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import dev.alcove.processor.read.classfile.ClassFacts.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Gathers the facts of a class while its source is at hand. */
final class FactsCollector {

  private final Descriptors descriptors;
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<Place, Boolean> nullness = new LinkedHashMap<>();

  private FactsCollector(Descriptors descriptors) {
    this.descriptors = descriptors;
  }

  static ClassFacts collect(TypeElement type, Descriptors descriptors) {
    FactsCollector collector = new FactsCollector(descriptors);
    type.getEnclosedElements().forEach(collector::member);
    return new ClassFacts(collector.names, collector.nullness);
  }

  private void member(Element member) {
    String key = descriptors.key(member);
    if (member instanceof VariableElement) {
      type(key, ClassFacts.FIELD, "", member.asType());
    } else if (member instanceof ExecutableElement method) {
      List<? extends VariableElement> parameters = method.getParameters();
      names.put(key, parameters.stream().map(each -> each.getSimpleName().toString()).toList());
      type(key, ClassFacts.RETURN, "", method.getReturnType());
      for (int i = 0; i < parameters.size(); i++) {
        type(key, String.valueOf(i), "", parameters.get(i).asType());
      }
    }
  }

  private void type(String member, String part, String path, TypeMirror type) {
    Boolean said = Nullness.said(type);
    if (said != null) {
      nullness.put(new Place(member, part, path), said);
    }
    if (type instanceof ArrayType array) {
      type(member, part, path + "[", array.getComponentType());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      type(member, part, path + "*", Objects.requireNonNull(wildcard.getExtendsBound()));
    } else if (type instanceof DeclaredType declared) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      for (int i = 0; i < arguments.size(); i++) {
        type(member, part, path + i + ";", arguments.get(i));
      }
    }
  }
}
