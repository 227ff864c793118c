package names;

import dev.alcove.annotations.View;

@View("SELECT person_id AS personId, max(visit_id) AS lastVisitId FROM visit GROUP BY person_id")
public record LastVisit(long personId, long lastVisitId) {}
