// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import dev.alcove.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The register of places: hands out {@link Origin}s, one per place, and finds their elements again.
 */
public final class Places {

  /**
   * A place in source code.
   *
   * @param element the element
   * @param annotation the annotation on it, or null
   * @param value the value in the annotation, or null
   */
  record Place(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {}

  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> ids = new HashMap<>();

  /** The origin for an element. */
  public Origin at(Element element, String label) {
    return at(element, null, null, label);
  }

  /** The origin for an annotation on an element. */
  public Origin at(Element element, @Nullable AnnotationMirror annotation, String label) {
    return at(element, annotation, null, label);
  }

  /** The origin for a value in an annotation on an element. */
  public Origin at(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      String label) {
    Place place = new Place(element, annotation, value);
    Integer known = ids.get(place);
    if (known == null) {
      places.add(place);
      known = places.size();
      ids.put(place, known);
    }
    return new Origin(known, label);
  }

  /** The place of an origin; null for {@link Origin#NONE}. */
  @Nullable Place find(Origin origin) {
    return origin.id() == 0 ? null : places.get(origin.id() - 1);
  }
}
